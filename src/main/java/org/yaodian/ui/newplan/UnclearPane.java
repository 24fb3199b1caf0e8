package org.yaodian.ui.newplan;

import java.util.List;
import java.util.ResourceBundle;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yaodian.plan.Due;
import org.yaodian.plan.Period;
import org.yaodian.reading.Draft;
import org.yaodian.reading.DraftEdits;
import org.yaodian.reading.DraftItem;
import org.yaodian.reading.DraftObligation;
import org.yaodian.reading.NotUnderstood;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** What was not understood, each place with why; where an interval is missing it can be said with one click. */
final class UnclearPane extends VBox {
    private static final double MOST_HEIGHT = 170;

    /** As many are in sight whatever the item above them needs, each so high. */
    private static final int ROWS_IN_SIGHT = 3;

    private static final double ROW_HEIGHT = 26;

    private final Texts texts;
    private final NewPlanModel model;
    private final ResourceBundle reasons;
    private final Label heading = new Label();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);

    UnclearPane(Texts texts, NewPlanModel model) {
        this.texts = texts;
        this.model = model;
        this.reasons = texts.language().messages("reading");
        getStyleClass().add("unclear");
        heading.getStyleClass().add("unclear-title");
        list.setSpacing(2);
        scroll.getStyleClass().add("detail-scroll");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(heading, scroll);
        model.draft().addListener(property -> show());
        show();
    }

    private void show() {
        Draft draft = model.draft().get();
        boolean any = draft != null && !draft.notUnderstood().isEmpty();
        setVisible(any);
        setManaged(any);
        if (any) {
            int places = draft.notUnderstood().size();
            heading.setText(texts.get("unclear", places));
            scroll.setMinViewportHeight(Math.min(places, ROWS_IN_SIGHT) * ROW_HEIGHT);
            list.getChildren()
                    .setAll(draft.notUnderstood().stream().map(this::row).toList());
        }
    }

    private HBox row(NotUnderstood place) {
        Label text = new Label("“" + place.text() + "” " + reasons.getString(place.why()));
        text.setMinWidth(0);
        Tips.whole(text);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        text.getStyleClass().add("small");
        text.setOnMouseClicked(event -> goTo(place));
        HBox row = new HBox(text);
        row.setAlignment(Pos.CENTER_LEFT);
        standing(place).ifPresent(obligation -> {
            row.getChildren().add(choice(place, obligation, new Due.EveryPeriod(Period.QUARTER, null)));
            row.getChildren().add(choice(place, obligation, new Due.EveryPeriod(Period.HALF_YEAR, null)));
            row.getChildren().add(choice(place, obligation, new Due.Standing()));
        });
        Button seen = link(texts.get("unclear.seen"));
        seen.setOnAction(event -> model.edit(DraftEdits.settle(model.draft().get(), place)));
        row.getChildren().add(seen);
        return row;
    }

    /** An obligation of the draft and the item that has it. */
    private record Found(int item, DraftObligation obligation) {}

    /** The obligation without interval that stands where the words are. */
    private java.util.Optional<Found> standing(NotUnderstood place) {
        List<DraftItem> items = model.draft().get().items();
        for (int i = 0; i < items.size(); i++) {
            for (DraftObligation obligation : items.get(i).obligations()) {
                boolean there = obligation.from().start() < place.from().end()
                        && place.from().start() < obligation.from().end();
                if (there && obligation.due() instanceof Due.Standing) {
                    return java.util.Optional.of(new Found(i, obligation));
                }
            }
        }
        return java.util.Optional.empty();
    }

    private Button choice(NotUnderstood place, Found found, Due due) {
        Button button = link(
                due instanceof Due.EveryPeriod every
                        ? texts.words().of(every.period())
                        : texts.words().of(due.kind()));
        button.setOnAction(event -> {
            DraftObligation old = found.obligation();
            Draft answered = DraftEdits.replaceObligation(
                    model.draft().get(),
                    found.item(),
                    old,
                    new DraftObligation(old.quote(), due, old.owedBy(), old.from(), old.rule()));
            model.edit(DraftEdits.settle(answered, place));
        });
        return button;
    }

    private Button link(String name) {
        Button button = new Button(name);
        button.getStyleClass().addAll("flat", "link", "small");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void goTo(NotUnderstood place) {
        List<DraftItem> items = model.draft().get().items();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).from().start() <= place.from().start()
                    && place.from().start() < items.get(i).from().end()) {
                model.go(i);
            }
        }
    }
}
