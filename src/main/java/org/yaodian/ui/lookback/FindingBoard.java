package org.yaodian.ui.lookback;

import java.util.List;
import java.util.Objects;
import javafx.collections.ObservableList;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingState;
import org.yaodian.lookback.FindingStep;
import org.yaodian.ui.kit.Texts;

/**
 * The board: a column for each state of a finding. Dragging a card to another column, or Alt with an arrow, asks for the
 * form of the act that leads there; plain arrows go from card to card.
 */
final class FindingBoard extends ScrollPane {
    /** The short number of the finding that is dragged. */
    static final DataFormat DRAGGED = new DataFormat("application/x-yaodian-finding");

    private static final List<FindingState> STATES =
            List.of(FindingState.OPEN, FindingState.RECTIFYING, FindingState.SUBMITTED, FindingState.CLOSED_OUT);

    /** What the board asks of the screen. */
    interface Actions {
        /** Shows the chosen finding beside the board. */
        void look();

        /** Asks for the step in a form. */
        void begin(FindingStanding finding, FindingStep step);

        /** Tells why a card stays where it is. */
        void refuse(FindingStanding finding, String why);
    }

    private final LookBackModel model;
    private final Actions actions;
    private final List<BoardColumn> columns;

    FindingBoard(Texts texts, LookBackModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
        setId("finding-board");
        getStyleClass().add("finding-board");
        setFitToHeight(true);
        setFitToWidth(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        columns = STATES.stream()
                .map(state ->
                        new BoardColumn(texts, model, state, this::choose, number -> bring(standing(number), state)))
                .toList();
        HBox row = new HBox(12);
        row.getChildren().addAll(columns);
        setContent(row);
        columns.forEach(column -> column.list().setOnMouseClicked(event -> {
            if (column.selectedPlace() >= 0) {
                actions.look();
            }
        }));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.chosen().addListener(property -> follow());
    }

    private void choose(int number) {
        model.choose(number);
        follow();
    }

    private void follow() {
        columns.forEach(column -> column.follow(model.number()));
    }

    /** Brings the column of the chosen finding into sight, as when the board becomes narrower. */
    void revealChosen() {
        Integer number = model.number();
        for (int i = 0; number != null && i < columns.size(); i++) {
            if (columns.get(i).holds(number)) {
                setHvalue((double) i / (columns.size() - 1));
            }
        }
    }

    /** The finding with the number, as it is on the board; null where it is not. */
    private FindingStanding standing(int number) {
        return columns.stream()
                .map(column -> {
                    ObservableList<FindingStanding> findings = column.list().getItems();
                    return FindingPlaces.at(findings, FindingPlaces.of(findings, number));
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void onKey(KeyEvent event) {
        BoardColumn column = columns.stream()
                .filter(some -> some.list().isFocused())
                .findFirst()
                .orElse(null);
        if (column == null || event.isShortcutDown()) {
            return;
        }
        int place = columns.indexOf(column);
        int way = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        FindingStanding chosen = column.list().getSelectionModel().getSelectedItem();
        if (way != 0 && event.isAltDown()) {
            bringOn(chosen, place + way);
        } else if (way != 0) {
            enterNext(place, way, column.selectedPlace());
        } else if (event.getCode() == KeyCode.ENTER && chosen != null) {
            beginFitting(chosen);
        } else if (event.getCode() == KeyCode.SPACE && chosen != null) {
            actions.look();
        } else {
            return;
        }
        event.consume();
    }

    private void bringOn(FindingStanding finding, int column) {
        if (finding != null && column >= 0 && column < STATES.size()) {
            bring(finding, STATES.get(column));
        }
    }

    private void enterNext(int from, int way, int place) {
        for (int i = from + way; i >= 0 && i < columns.size(); i += way) {
            if (columns.get(i).enter(place)) {
                return;
            }
        }
    }

    /** Opens the form of what is to be done next; where nothing is, the finding is shown. */
    private void beginFitting(FindingStanding finding) {
        List<FindingStep> steps = model.rights().stepsOf(finding);
        if (steps.isEmpty() || steps.get(0) == FindingStep.VOID) {
            actions.look();
        } else {
            actions.begin(finding, steps.get(0));
        }
    }

    /** Asks for the act that brings a finding to a column, or tells why there is none; the card stays meanwhile. */
    void bring(FindingStanding finding, FindingState to) {
        if (finding == null || finding.state() == to) {
            return;
        }
        model.choose(finding.finding().number());
        BoardMove move = BoardMove.between(finding.state(), to);
        if (!move.leadsThere()) {
            actions.refuse(finding, move.why());
        } else if (move.step() == FindingStep.CLOSE && model.rights().leavesVerifyingToAnother(finding)) {
            actions.refuse(finding, "board.another");
        } else if (!model.rights().may(finding, move.step())) {
            actions.refuse(finding, "board.notYours." + move.step());
        } else {
            actions.begin(finding, move.step());
        }
    }

    @Override
    public void requestFocus() {
        columns.stream()
                .filter(column -> column.selectedPlace() >= 0)
                .findFirst()
                .ifPresentOrElse(
                        BoardColumn::focus,
                        () -> columns.stream()
                                .filter(column -> !column.list().getItems().isEmpty())
                                .findFirst()
                                .ifPresent(BoardColumn::focus));
    }
}
