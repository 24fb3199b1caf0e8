package org.yaodian.ui.shell;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;

/** Search over everything (Ctrl+K): a field, and what it finds below. Arrows choose, Enter goes, Esc leaves. */
final class SearchPalette extends StackPane {
    private final TextField field = new TextField();
    private final ListView<SearchModel.Hit> hits = new ListView<>();
    private final Label nothing = new Label();
    private final Texts texts;
    private final Function<String, List<SearchModel.Hit>> find;
    /** Shorter texts stand in nearly every entry. */
    private static final int LEAST_ASKED = 2;

    private final BiConsumer<String, Consumer<List<SearchModel.Hit>>> findLater;
    private javafx.scene.Node before;

    /**
     * @param find what is found at once
     * @param findLater what has to be asked of the file, handed over when it is there
     */
    SearchPalette(
            Texts texts,
            Function<String, List<SearchModel.Hit>> find,
            BiConsumer<String, Consumer<List<SearchModel.Hit>>> findLater) {
        this.texts = texts;
        this.find = find;
        this.findLater = findLater;
        getStyleClass().add("palette-veil");
        setVisible(false);
        field.setPromptText(texts.get("search.prompt"));
        field.setId("search-field");
        nothing.getStyleClass().addAll("muted", "palette-nothing");
        nothing.setWrapText(true);
        hits.setPlaceholder(nothing);
        hits.setCellFactory(list -> new HitCell());
        VBox palette = new VBox(field, hits);
        palette.getStyleClass().add("palette");
        StackPane.setAlignment(palette, Pos.TOP_CENTER);
        getChildren().add(palette);
        field.textProperty().addListener(property -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        hits.setOnMouseClicked(event -> go());
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                hide();
            }
        });
    }

    void show() {
        before = getScene().getFocusOwner();
        field.clear();
        search();
        setVisible(true);
        field.requestFocus();
    }

    void hide() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void search() {
        hits.getItems().setAll(find.apply(field.getText()));
        nothing.setText(texts.get("search.empty", field.getText()));
        hits.getSelectionModel().selectFirst();
        String asked = field.getText();
        if (asked.strip().length() >= LEAST_ASKED) {
            findLater.accept(asked.strip(), more -> {
                if (asked.equals(field.getText())) {
                    hits.getItems().addAll(more);
                    if (hits.getSelectionModel().isEmpty()) {
                        hits.getSelectionModel().selectFirst();
                    }
                }
            });
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            hits.getSelectionModel().selectNext();
            hits.scrollTo(hits.getSelectionModel().getSelectedIndex());
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            hits.getSelectionModel().selectPrevious();
            hits.scrollTo(hits.getSelectionModel().getSelectedIndex());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            go();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
        }
    }

    private void go() {
        SearchModel.Hit hit = hits.getSelectionModel().getSelectedItem();
        if (hit != null) {
            hide();
            hit.go().run();
        }
    }

    private static final class HitCell extends ListCell<SearchModel.Hit> {
        private final Label text = new Label();
        private final Label kind = new Label();
        private final HBox row = new HBox(text, Card.spacer(), kind);

        HitCell() {
            kind.getStyleClass().addAll("muted", "small");
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(SearchModel.Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
            } else {
                text.setText(hit.text());
                kind.setText(hit.kind());
                setGraphic(row);
            }
        }
    }
}
