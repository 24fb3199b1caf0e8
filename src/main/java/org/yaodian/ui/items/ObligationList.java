package org.yaodian.ui.items;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.desk.ObligationEditing;
import org.yaodian.plan.Due;
import org.yaodian.plan.Fulfilment;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.ObligationStatus;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.WorkItem;
import org.yaodian.report.DueWords;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;
import org.yaodian.ui.workspace.Workspace;

/** What the item demands: each obligation with its light, its words of time, and the days on which it was met. */
final class ObligationList extends VBox {
    private final Texts texts;
    private final Workspace workspace;
    private final ItemActions actions;
    private List<Object> shown = List.of();

    ObligationList(Texts texts, Workspace workspace, ItemActions actions) {
        this.texts = texts;
        this.workspace = workspace;
        this.actions = actions;
        setSpacing(6);
    }

    void show(ItemStatus status, PlanSnapshot snapshot) {
        List<Object> now =
                List.of(status.item(), status.obligations(), snapshot.fulfilments(), snapshot.on(), calendar());
        if (!now.equals(shown)) {
            shown = now;
            fill(status, snapshot);
        }
    }

    private void fill(ItemStatus status, PlanSnapshot snapshot) {
        WorkItem item = status.item();
        Label heading = new Label(texts.get("obligations"));
        heading.getStyleClass().add("card-title");
        Button add = new Button(texts.get("obligation.add"));
        add.getStyleClass().addAll("flat", "link", "small");
        add.setId("add-obligation");
        add.setDisable(!workspace.isCoordinator());
        add.setOnAction(event -> actions.addObligation(item));
        HBox head = new HBox(heading, Card.spacer(), add);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head);
        if (status.obligations().isEmpty()) {
            Label none = new Label(texts.get("obligations.none"));
            none.getStyleClass().addAll("muted", "small");
            none.setWrapText(true);
            getChildren().add(none);
        }
        for (ObligationStatus obligation : status.obligations()) {
            getChildren().add(row(item, obligation, snapshot));
        }
    }

    private VBox row(WorkItem item, ObligationStatus status, PlanSnapshot snapshot) {
        Obligation obligation = status.obligation();
        Label quote = Tips.whole(new Label(obligation.quote()));
        quote.setMinWidth(0);
        HBox.setHgrow(quote, Priority.ALWAYS);
        quote.setMaxWidth(Double.MAX_VALUE);
        HBox first = new HBox(StateSign.chip(status.state(), count(status)), quote, menu(item, obligation, snapshot));
        first.setSpacing(8);
        first.setAlignment(Pos.CENTER_LEFT);
        Label time = new Label(time(status, snapshot));
        time.getStyleClass().addAll("muted", "small");
        time.setWrapText(true);
        VBox row = new VBox(first, time);
        row.getStyleClass().add("obligation");
        List<Fulfilment> fulfilments = snapshot.fulfilmentsOf(obligation);
        for (Fulfilment fulfilment : fulfilments) {
            row.getChildren().add(fulfilment(item, obligation, fulfilment, snapshot));
        }
        return row;
    }

    /** How often it was met, where that is counted; else its state in a word. */
    private String count(ObligationStatus status) {
        String icon = StateSign.icon(status.state()) + " ";
        if (status.obligation().excused() != null) {
            return icon + texts.get("obligation.excused");
        }
        return status.obligation().due() instanceof Due.TimesPerYear
                ? icon + texts.get("obligation.times", status.done(), status.done() + status.open())
                : icon + texts.words().of(status.state());
    }

    private WorkCalendar calendar() {
        return workspace.status().get().calendar();
    }

    private String time(ObligationStatus status, PlanSnapshot snapshot) {
        int year = snapshot.plan().year();
        Obligation obligation = status.obligation();
        WorkCalendar calendar = calendar();
        DueWords words = new DueWords(texts.language().locale(), year, calendar);
        StringBuilder time = new StringBuilder(words.full(obligation.due()));
        time.append(" · ").append(texts.words().of(obligation.owedBy()));
        if (obligation.excused() != null) {
            time.append(" · ").append(obligation.excused());
        } else if (status.nextDue() != null) {
            time.append(" · ").append(texts.words().distance(calendar, snapshot.on(), status.nextDue()));
        }
        return time.toString();
    }

    private MenuButton menu(WorkItem item, Obligation obligation, PlanSnapshot snapshot) {
        MenuButton menu = new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL));
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        menu.setAccessibleText(texts.get("obligation.menu"));
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setDisable(!workspace.isCoordinator());
        entry(menu, "obligation.fulfil", () -> actions.fulfil(item, obligation));
        entry(menu, "obligation.edit", () -> actions.editObligation(item, obligation));
        if (obligation.excused() == null) {
            entry(
                    menu,
                    "obligation.excuse",
                    () -> actions.askReason(
                            texts.get("obligation.excuseTitle", obligation.quote()),
                            texts.get("obligation.excuse"),
                            reason -> workspace.act(
                                    desk -> new ObligationEditing(desk).excuse(item, obligation, reason))));
        } else {
            entry(
                    menu,
                    "obligation.unexcuse",
                    () -> workspace.act(desk -> new ObligationEditing(desk).unexcuse(item, obligation)));
        }
        entry(
                menu,
                "obligation.remove",
                () -> workspace.act(desk -> new ObligationEditing(desk).remove(snapshot, item, obligation)));
        return menu;
    }

    private void entry(MenuButton menu, String key, Runnable action) {
        MenuItem entry = new MenuItem(texts.get(key));
        entry.setOnAction(event -> action.run());
        menu.getItems().add(entry);
    }

    private HBox fulfilment(WorkItem item, Obligation obligation, Fulfilment fulfilment, PlanSnapshot snapshot) {
        String whose = fulfilment.divisionId() == null
                ? ""
                : snapshot.divisionsById().get(fulfilment.divisionId()).name() + " ";
        Label words = Tips.whole(new Label(
                "✔ " + texts.words().dayIn(snapshot.plan().year(), fulfilment.on()) + " " + whose + fulfilment.note()));
        words.getStyleClass().addAll("small", "done");
        words.setMinWidth(0);
        Button remove = new Button(null, new FontIcon(Feather.X));
        remove.getStyleClass().addAll("flat", "button-icon", "small");
        remove.setAccessibleText(texts.get("obligation.unfulfil"));
        remove.setTooltip(new javafx.scene.control.Tooltip(texts.get("obligation.unfulfil")));
        remove.setDisable(!workspace.isCoordinator());
        remove.setOnAction(
                event -> workspace.act(desk -> new ObligationEditing(desk).unfulfil(item, obligation, fulfilment)));
        HBox row = new HBox(words, Card.spacer(), remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
