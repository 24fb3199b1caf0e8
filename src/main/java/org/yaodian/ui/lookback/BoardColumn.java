package org.yaodian.ui.lookback;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingState;
import org.yaodian.ui.kit.Texts;

/** A column of the board: the findings of one state; another that is dropped on it is to be brought there. */
final class BoardColumn extends VBox {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final double LEAST_WIDTH = 136;

    private final FindingState state;
    private final ObservableList<FindingStanding> findings;
    private final ListView<FindingStanding> list;
    private final Label count = new Label();
    private boolean following;

    /**
     * @param chosen told of the number of a finding that is chosen here
     * @param dropped told of the number of a finding that is to be brought here
     */
    BoardColumn(
            Texts texts, LookBackModel model, FindingState state, Consumer<Integer> chosen, Consumer<Integer> dropped) {
        this.state = state;
        this.findings = model.column(state);
        this.list = new ListView<>(findings);
        getStyleClass().add("finding-column");
        setMinWidth(LEAST_WIDTH);
        setPrefWidth(LEAST_WIDTH);
        HBox.setHgrow(this, Priority.ALWAYS);
        String name = texts.words().of(state);
        Label heading = new Label(name);
        heading.getStyleClass().add("card-title");
        count.getStyleClass().add("muted");
        HBox head = new HBox(8, heading, count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("finding-column-head");
        list.setId("findings-" + state);
        list.getStyleClass().add("finding-list");
        list.setAccessibleText(name);
        list.setCellFactory(view -> new FindingCell(texts, model));
        Label none = new Label(texts.get("column.none." + state));
        none.getStyleClass().addAll("muted", "small", "finding-none");
        none.setWrapText(true);
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        list.getSelectionModel().selectedIndexProperty().addListener((property, before, now) -> {
            FindingStanding selected = FindingPlaces.at(findings, now.intValue());
            if (!following && selected != null) {
                chosen.accept(selected.finding().number());
            }
        });
        findings.addListener((ListChangeListener<FindingStanding>) change -> {
            count.setText(Integer.toString(findings.size()));
            follow(model.number());
        });
        count.setText(Integer.toString(findings.size()));
        listenForDrops(dropped);
    }

    private void listenForDrops(Consumer<Integer> dropped) {
        setOnDragOver(event -> {
            if (event.getDragboard().hasContent(FindingBoard.DRAGGED)) {
                event.acceptTransferModes(javafx.scene.input.TransferMode.MOVE);
                pseudoClassStateChanged(DROP, true);
                event.consume();
            }
        });
        setOnDragExited(event -> pseudoClassStateChanged(DROP, false));
        setOnDragDropped(event -> {
            if (event.getDragboard().getContent(FindingBoard.DRAGGED) instanceof String number) {
                dropped.accept(Integer.valueOf(number));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    FindingState state() {
        return state;
    }

    /** Marks the chosen finding where it is here. */
    void follow(Integer number) {
        following = true;
        int place = number == null ? -1 : FindingPlaces.of(findings, number);
        if (place < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != place) {
            list.getSelectionModel().clearAndSelect(place);
            list.getFocusModel().focus(place);
        }
        following = false;
    }

    boolean holds(int number) {
        return FindingPlaces.of(findings, number) >= 0;
    }

    /** Puts the focus on the finding at a place, or on the last before it. */
    boolean enter(int place) {
        if (findings.isEmpty()) {
            return false;
        }
        list.requestFocus();
        int row = Math.max(0, Math.min(place, findings.size() - 1));
        list.getSelectionModel().clearAndSelect(row);
        list.scrollTo(Math.max(0, row - 1));
        return true;
    }

    int selectedPlace() {
        return list.getSelectionModel().getSelectedIndex();
    }

    void focus() {
        list.requestFocus();
    }

    ListView<FindingStanding> list() {
        return list;
    }
}
