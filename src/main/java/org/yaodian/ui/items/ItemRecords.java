package org.yaodian.ui.items;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.HistoryFilter;
import org.yaodian.store.RecordedChange;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;
import org.yaodian.ui.workspace.Workspace;

/** The item's history: who changed what, when, newest first; more is read when it is asked for. */
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

    ItemRecords(Texts texts, Workspace workspace) {
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
        getChildren().addAll(heading, list, more);
    }

    void show(WorkItem newItem) {
        if (!newItem.id().equals(item)) {
            item = newItem.id();
            shown = PAGE;
        }
        read();
    }

    private record Page(List<RecordedChange> changes, int count) {}

    private void read() {
        UUID asked = item;
        int limit = shown;
        workspace.ask(
                desk -> new Page(
                        desk.historyHeads(HistoryFilter.ofItem(asked), 0, limit),
                        desk.historyCount(HistoryFilter.ofItem(asked))),
                page -> {
                    if (asked.equals(item)) {
                        showPage(page);
                    }
                });
    }

    private void showPage(Page page) {
        heading.setText(texts.get("history", page.count()));
        list.getChildren().setAll(page.changes().stream().map(this::row).toList());
        boolean all = page.changes().size() >= page.count();
        more.setVisible(!all);
        more.setManaged(!all);
    }

    private HBox row(RecordedChange change) {
        Label when = new Label(TIME.format(change.at().atZone(ZoneId.systemDefault())));
        when.getStyleClass().addAll("muted", "small");
        when.setMinWidth(USE_PREF_SIZE);
        Label told = new Label(change.who() + "  " + texts.wording().of(change));
        told.getStyleClass().add("small");
        told.setWrapText(true);
        Tips.install(told, change.who() + " · " + texts.words().fullDate(change.on()));
        HBox row = new HBox(when, told);
        row.getStyleClass().add("history-row");
        return row;
    }
}
