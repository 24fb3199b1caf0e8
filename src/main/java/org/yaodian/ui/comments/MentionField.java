package org.yaodian.ui.comments;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.yaodian.desk.Mentions;
import org.yaodian.plan.Division;
import org.yaodian.ui.kit.Texts;

/**
 * A text of several lines in which @ offers the divisions' names: arrows choose, Enter or Tab takes, Esc goes on typing;
 * Ctrl+Enter sends.
 */
final class MentionField extends VBox {
    private static final int MOST = 6;
    private static final double ROW = 28;

    private final TextArea area = new TextArea();
    private final ListView<Division> offered = new ListView<>();
    private final Supplier<List<Division>> divisions;
    private boolean declined;

    MentionField(Texts texts, Supplier<List<Division>> divisions, Runnable send) {
        super(2);
        this.divisions = divisions;
        area.setId("comment-text");
        area.setPromptText(texts.get("prompt"));
        area.setAccessibleText(texts.get("field"));
        area.setWrapText(true);
        area.setPrefRowCount(2);
        offered.setId("mention-list");
        offered.getStyleClass().add("mention-list");
        offered.setAccessibleText(texts.get("mention.list"));
        offered.setFixedCellSize(ROW);
        offered.setFocusTraversable(false);
        offered.managedProperty().bind(offered.visibleProperty());
        offered.setCellFactory(list -> new NameCell());
        offered.setOnMouseClicked(event -> take());
        offer(List.of());
        getChildren().addAll(area, offered);
        area.textProperty().addListener(property -> {
            declined = false;
            look();
        });
        area.caretPositionProperty().addListener(property -> look());
        area.focusedProperty().addListener(property -> look());
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, send));
    }

    TextArea area() {
        return area;
    }

    private Optional<Integer> sign() {
        return area.isFocused() && !declined ? Mentions.typing(area.getText(), caret()) : Optional.empty();
    }

    /** The caret follows the text a moment later: until then it may stand behind its end. */
    private int caret() {
        return Math.min(area.getCaretPosition(), area.getLength());
    }

    private void look() {
        offer(sign().map(sign -> area.getText(sign + 1, caret()))
                .map(typed -> {
                    List<Division> found = new Mentions(divisions.get()).beginning(typed);
                    boolean whole = found.size() == 1 && found.get(0).name().equals(typed);
                    return whole ? List.<Division>of() : found;
                })
                .orElse(List.of()));
    }

    private void offer(List<Division> names) {
        if (!offered.getItems().equals(names)) {
            offered.getItems().setAll(names);
            offered.getSelectionModel().selectFirst();
            offered.scrollTo(0);
        }
        offered.setVisible(!names.isEmpty());
        offered.setPrefHeight(Math.min(MOST, names.size()) * ROW + 4);
    }

    private void onKey(KeyEvent event, Runnable send) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            send.run();
            event.consume();
        } else if (offered.isVisible()) {
            onOffer(event);
        }
    }

    private void onOffer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> offered.getSelectionModel().selectNext();
            case UP -> offered.getSelectionModel().selectPrevious();
            case ENTER, TAB -> take();
            case ESCAPE -> {
                declined = true;
                look();
            }
            default -> {
                return;
            }
        }
        offered.scrollTo(offered.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private void take() {
        Division division = offered.getSelectionModel().getSelectedItem();
        Optional<Integer> sign = Mentions.typing(area.getText(), area.getCaretPosition());
        if (division != null && sign.isPresent()) {
            area.replaceText(sign.get() + 1, area.getCaretPosition(), division.name() + " ");
            area.requestFocus();
        }
    }

    private static final class NameCell extends ListCell<Division> {
        @Override
        protected void updateItem(Division division, boolean empty) {
            super.updateItem(division, empty);
            setText(empty || division == null ? null : division.name());
        }
    }
}
