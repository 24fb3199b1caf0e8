package org.yaodian.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.Division;
import org.yaodian.plan.Limit;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.State;
import org.yaodian.ui.kit.Pulses;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** 先办这些: the next ten limits by urgency, whose they are, and how far in working days. */
final class FirstList extends ListView<Limit> {
    private static final int SHOWN = 10;
    private static final int AT_ONCE = 2;
    private static final int NAMED = 2;

    private final Texts texts;
    private final Supplier<LocalDate> today;
    private List<Limit> limits = List.of();
    private WorkCalendar calendar = WorkCalendar.weekendsOnly();

    FirstList(Texts texts, Supplier<LocalDate> today, Consumer<Limit> go) {
        this.texts = texts;
        this.today = today;
        getStyleClass().add("first-list");
        setCellFactory(list -> new LimitCell());
        Label none = new Label(texts.get("first.none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        setPlaceholder(none);
        setOnMouseClicked(event -> goToSelected(go));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goToSelected(go);
            }
        });
    }

    private void goToSelected(Consumer<Limit> go) {
        Limit limit = getSelectionModel().getSelectedItem();
        if (limit != null) {
            go.accept(limit);
        }
    }

    void show(PlanStatus status) {
        calendar = status.calendar();
        limits = status.open().stream().limit(SHOWN).toList();
        if (getItems().isEmpty()) {
            Pulses.inScene(this, () -> Pulses.after(1, this::showMore));
        } else {
            getItems().setAll(limits);
        }
    }

    /** Cells are made where rows are, and ten at once would hold the window up. */
    private void showMore() {
        int shown = Math.min(getItems().size() + AT_ONCE, limits.size());
        getItems().setAll(limits.subList(0, shown));
        if (shown < limits.size()) {
            Pulses.after(0, this::showMore);
        }
    }

    private String owing(Limit limit) {
        List<Division> owing = limit.owing();
        String named = owing.stream()
                .limit(NAMED)
                .map(Division::name)
                .collect(Collectors.joining(texts.words().listSeparator()));
        return owing.size() <= NAMED ? named : texts.get("first.andMore", named, owing.size());
    }

    private final class LimitCell extends ListCell<Limit> {
        private final Label icon = new Label();
        private final Label what = Tips.whole(new Label());
        private final Label whose = Tips.whole(new Label());
        private final Label distance = new Label();
        private final HBox row;

        LimitCell() {
            what.setMinWidth(0);
            whose.setMinWidth(0);
            whose.getStyleClass().addAll("muted", "small");
            distance.setMinWidth(USE_PREF_SIZE);
            VBox words = new VBox(what, whose);
            words.setAlignment(Pos.CENTER_LEFT);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            row = new HBox(icon, words, distance);
            row.getStyleClass().add("first-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Limit limit, boolean empty) {
            super.updateItem(limit, empty);
            if (empty || limit == null) {
                setGraphic(null);
                return;
            }
            String style = StateSign.styleClass(limit.state());
            icon.setText(StateSign.icon(limit.state()));
            icon.getStyleClass().setAll("label", "state-icon", style);
            icon.setAccessibleText(texts.words().of(limit.state()));
            what.setText(texts.words().of(limit));
            whose.setText(limit.item().name() + " · " + owing(limit));
            distance.getStyleClass().setAll("label", "chip", style);
            distance.setText(distance(limit));
            setGraphic(row);
        }

        /** In working days where that is what matters; else the date. */
        private String distance(Limit limit) {
            boolean near = limit.state() == State.OVERDUE || limit.state() == State.DUE_SOON;
            LocalDate now = today.get();
            return near
                    ? texts.words().distance(calendar, now, limit.date())
                    : texts.words().shortDay(now.getYear(), limit.date());
        }
    }
}
