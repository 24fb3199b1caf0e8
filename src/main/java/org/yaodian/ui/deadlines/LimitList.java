package org.yaodian.ui.deadlines;

import java.time.LocalDate;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yaodian.plan.Division;
import org.yaodian.plan.Limit;
import org.yaodian.plan.State;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Place;

/** The limits in order, each with who owes it and how far it is; a tick chooses it for a reminder, Enter goes there. */
final class LimitList extends ListView<Limit> {
    private static final int NAMED = 2;

    private final Texts texts;
    private final DeadlinesModel model;

    LimitList(Texts texts, DeadlinesModel model, Navigation navigation) {
        super(model.limits());
        this.texts = texts;
        this.model = model;
        setId("limits");
        getStyleClass().add("limit-list");
        setAccessibleText(texts.get("list"));
        setCellFactory(list -> new LimitCell());
        Label none = new Label(texts.get("none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        setPlaceholder(none);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                go(navigation);
            }
        });
        setOnKeyPressed(event -> {
            Limit limit = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER) {
                go(navigation);
            } else if (event.getCode() == KeyCode.SPACE && limit != null) {
                model.choose(limit, !model.chosen().contains(limit));
                event.consume();
            }
        });
        model.chosen().addListener((ListChangeListener<Limit>) change -> refresh());
    }

    private void go(Navigation navigation) {
        Limit limit = getSelectionModel().getSelectedItem();
        if (limit != null) {
            navigation.goTo(Place.of(limit));
        }
    }

    private String owing(Limit limit) {
        String named = limit.owing().stream()
                .limit(NAMED)
                .map(Division::name)
                .collect(Collectors.joining(texts.words().listSeparator()));
        return limit.owing().size() <= NAMED
                ? named
                : texts.get("andMore", named, limit.owing().size());
    }

    private final class LimitCell extends ListCell<Limit> {
        private final CheckBox tick = new CheckBox();
        private final Label icon = new Label();
        private final Label what = Tips.whole(new Label());
        private final Label whose = Tips.whole(new Label());
        private final Label distance = new Label();
        private final HBox row;

        LimitCell() {
            tick.setAccessibleText(texts.get("choose"));
            tick.setFocusTraversable(false);
            tick.setOnAction(event -> model.choose(getItem(), tick.isSelected()));
            what.setMinWidth(0);
            whose.setMinWidth(0);
            whose.getStyleClass().addAll("muted", "small");
            distance.setMinWidth(USE_PREF_SIZE);
            VBox words = new VBox(what, whose);
            words.setMinWidth(0);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            row = new HBox(tick, icon, words, distance);
            row.getStyleClass().addAll("first-row", "limit-row");
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
            tick.setSelected(model.chosen().contains(limit));
            tick.setVisible(!limit.state().isDone() && !limit.owing().isEmpty());
            icon.setText(StateSign.icon(limit.state()));
            icon.getStyleClass().setAll("label", "state-icon", style);
            icon.setAccessibleText(texts.words().of(limit.state()));
            what.setText(texts.words().of(limit));
            LocalDate today = model.workspace().clock().today();
            String date = texts.words().dayIn(today.getYear(), limit.date());
            whose.setText(limit.owing().isEmpty() ? date : date + " · " + owing(limit));
            distance.getStyleClass().setAll("label", "chip", style);
            distance.setText(distance(limit, today));
            String whole = limit.state().isDone()
                    ? distance.getText()
                    : texts.words().distance(model.status().calendar(), today, limit.date());
            Tips.install(distance, whole);
            setAccessibleText(what.getText() + " · " + whose.getText() + " · " + whole);
            setGraphic(row);
        }

        private String distance(Limit limit, LocalDate today) {
            if (limit.state().isDone()) {
                return texts.words().of(limit.state());
            }
            if (limit.date().equals(today)) {
                return texts.get("left.today");
            }
            int days = model.status().calendar().workingDaysBetween(today, limit.date());
            return limit.state() == State.OVERDUE ? texts.get("left.late", -days) : texts.get("left", days);
        }
    }
}
