package org.yaodian.ui.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yaodian.desk.HistoryBrowsing.Line;
import org.yaodian.store.RecordedChange;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** A change in the list: its sentence, and below it when and by whom; struck where it has been undone. */
final class ChangeCell extends ListCell<Line> {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Texts texts;
    private final Runnable nearEnd;
    private final int ahead;
    private final Label told = Tips.whole(new Label());
    private final Label when = new Label();
    private final Label mark = new Label();
    private final FontIcon turn = new FontIcon(Feather.ROTATE_CCW);
    private final HBox row;

    /**
     * @param nearEnd called when a cell this near to the end is shown
     * @param ahead how many changes before the end
     */
    ChangeCell(Texts texts, Runnable nearEnd, int ahead) {
        this.texts = texts;
        this.nearEnd = nearEnd;
        this.ahead = ahead;
        told.getStyleClass().add("change-told");
        told.setMinWidth(0);
        when.getStyleClass().addAll("muted", "small");
        mark.getStyleClass().addAll("chip", "plain");
        mark.setMinWidth(USE_PREF_SIZE);
        mark.managedProperty().bind(mark.visibleProperty());
        turn.managedProperty().bind(turn.visibleProperty());
        HBox first = new HBox(6, turn, told);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(2, first, when);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(8, words, mark);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("change-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(UNDONE, !empty && line != null && line.undone());
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        RecordedChange change = line.change();
        told.setText(texts.wording().of(change));
        when.setText(
                texts.get("when", TIME.format(change.at().atZone(ZoneId.systemDefault())), change.who(), change.seq()));
        mark.setText(texts.get("undone"));
        mark.setVisible(line.undone());
        turn.setVisible(line.isUndo() || line.isRedo());
        turn.setIconCode(line.isRedo() ? Feather.ROTATE_CW : Feather.ROTATE_CCW);
        setGraphic(row);
        if (getIndex() >= getListView().getItems().size() - ahead) {
            nearEnd.run();
        }
    }
}
