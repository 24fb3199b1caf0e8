package org.yaodian.ui.items;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.desk.HistoryBrowsing;
import org.yaodian.desk.TextRestoring;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.HistoryFilter;
import org.yaodian.store.RecordedChange;
import org.yaodian.ui.history.ChangedRecords;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Place;
import org.yaodian.ui.workspace.Workspace;

/** The item's history: who changed what, when, newest first, each open to what it did; more is read when it is asked for. */
final class ItemRecords extends VBox {
    private static final int PAGE = 20;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M-d HH:mm");

    private final Texts texts;
    private final Workspace workspace;
    private final Label heading = new Label();
    private final VBox list = new VBox();
    private final Button more = new Button();
    private UUID item;
    private int shown = PAGE;

    ItemRecords(Texts texts, Workspace workspace, Navigation navigation) {
        this.texts = texts;
        this.workspace = workspace;
        heading.getStyleClass().add("card-title");
        more.setText(texts.get("history.more"));
        more.getStyleClass().addAll("flat", "link", "small");
        more.setOnAction(event -> {
            shown += PAGE;
            read();
        });
        list.setSpacing(4);
        setSpacing(6);
        Button all = new Button(texts.get("history.all"));
        all.getStyleClass().addAll("flat", "link", "small");
        all.setId("item-history");
        all.setOnAction(event -> navigation.goTo(Place.historyOf(item)));
        HBox head = new HBox(heading, Card.spacer(), all);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, list, more);
    }

    void show(WorkItem newItem) {
        if (!newItem.id().equals(item)) {
            item = newItem.id();
            shown = PAGE;
        }
        read();
    }

    private record Page(List<HistoryBrowsing.Line> lines, int count) {}

    private void read() {
        UUID asked = item;
        int limit = shown;
        workspace.ask(
                desk -> new Page(
                        new HistoryBrowsing(desk, texts.language()).page(HistoryFilter.ofItem(asked), limit),
                        desk.historyCount(HistoryFilter.ofItem(asked))),
                page -> {
                    if (asked.equals(item)) {
                        showPage(page);
                    }
                });
    }

    private void showPage(Page page) {
        heading.setText(texts.get("history", page.count()));
        list.getChildren().setAll(page.lines().stream().map(this::row).toList());
        boolean all = page.lines().size() >= page.count();
        more.setVisible(!all);
        more.setManaged(!all);
    }

    private VBox row(HistoryBrowsing.Line said) {
        RecordedChange change = said.change();
        Label when = new Label(TIME.format(change.at().atZone(ZoneId.systemDefault())));
        when.getStyleClass().addAll("muted", "small");
        when.setMinWidth(USE_PREF_SIZE);
        Label told = new Label(change.who() + "  " + texts.wording().of(change));
        told.getStyleClass().addAll("small", said.undone() ? "undone" : "told");
        told.setWrapText(true);
        Tips.install(told, change.who() + " · " + texts.words().fullDate(change.on()));
        HBox line = new HBox(when, told);
        line.getStyleClass().add("history-row");
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.BUTTON);
        line.setAccessibleText(told.getText());
        VBox row = new VBox(4, line);
        line.setOnMouseClicked(event -> toggle(row, change.seq()));
        line.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                toggle(row, change.seq());
                event.consume();
            }
        });
        return row;
    }

    /** Opens a change to what it did, or closes it again. */
    private void toggle(VBox row, long seq) {
        if (row.getChildren().size() > 1) {
            row.getChildren().remove(1);
            return;
        }
        workspace.ask(desk -> new HistoryBrowsing(desk, texts.language()).open(seq), opened -> {
            if (row.getChildren().size() == 1) {
                Consumer<TextRestoring.Earlier> restore =
                        earlier -> workspace.act(desk -> new TextRestoring(desk).restore(earlier));
                row.getChildren()
                        .add(new ChangedRecords(
                                texts.of("history"), opened, workspace.writable() ? restore : null, null));
            }
        });
    }
}
