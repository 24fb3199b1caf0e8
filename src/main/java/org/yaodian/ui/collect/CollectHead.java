package org.yaodian.ui.collect;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.desk.CollectedRow.Outcome;
import org.yaodian.desk.FormRounds;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** Above the forms: how many are back, what waits for a decision, and the acts on all of them. */
final class CollectHead extends VBox {
    private final Texts texts;
    private final CollectModel model;
    private final Label title = new Label();
    private final Label counts = new Label();
    private final Button clean = button("collect-clean");
    private final Button decided = button("collect-decided");
    private final Button reply = button("collect-reply");
    private final CheckBox accepted;
    private final HBox acts;

    CollectHead(Texts texts, CollectModel model, Replies replies, Runnable otherFiles) {
        super(8);
        this.texts = texts;
        this.model = model;
        title.getStyleClass().add("collect-title");
        title.setMinWidth(USE_PREF_SIZE);
        counts.getStyleClass().addAll("muted", "small");
        counts.setId("collect-counts");
        Tips.whole(counts);
        clean.getStyleClass().add("accent");
        clean.setOnAction(event -> model.applyClean());
        decided.setOnAction(event -> model.applyDecided());
        reply.setOnAction(event -> replies.choose());
        acts = new HBox(8, decided, clean);
        acts.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(title, counts, Card.spacer(), acts);
        first.getStyleClass().add("filter-bar");
        accepted = check("accepted", "collect-accepted");
        accepted.selectedProperty().bindBidirectional(model.accepted());
        Tips.install(accepted, texts.get("accepted.tip"));
        CheckBox onlyOpen = check("onlyOpen", "collect-only-open");
        onlyOpen.selectedProperty().bindBidirectional(model.onlyOpen());
        Button other = button("collect-other");
        other.setText(texts.get("choose.other"));
        other.setOnAction(event -> otherFiles.run());
        HBox second = new HBox(16, onlyOpen, accepted, Card.spacer(), new HBox(8, reply, other));
        second.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(first, second);
        model.reading().addListener((property, before, now) -> show());
        model.choices().addListener((property, before, now) -> show());
        model.running().addListener((property, before, now) -> show());
        model.taken().addListener((property, before, now) -> show());
        model.workspace().worker().addListener((property, before, now) -> show());
        show();
    }

    private static Button button(String id) {
        Button button = new Button();
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private CheckBox check(String key, String id) {
        CheckBox box = new CheckBox(texts.get(key));
        box.setId(id);
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private void show() {
        RoundReading reading = model.reading().get();
        if (reading == null) {
            return;
        }
        RowChoices.Tally tally = model.choices().get().tally(reading.preview());
        title.setText(title(reading));
        counts.setText(counts(reading, tally));
        boolean may = model.workspace().isCoordinator();
        acts.setVisible(may);
        acts.setManaged(may);
        accepted.setDisable(!may);
        boolean onlyBack = tally.toTake() == 0 && model.newAnswers() > 0;
        clean.setText(onlyBack ? texts.get("apply.back", model.newAnswers()) : texts.get("apply.clean", tally.clean()));
        clean.setDisable(tally.clean() == 0 && !onlyBack || !model.canApply());
        decided.setText(texts.get("apply.decided", tally.decided()));
        decided.setDisable(tally.decided() == 0 || !model.canApply());
        int replies = model.repliesNeeded();
        reply.setText(texts.get("reply", replies));
        reply.setVisible(replies > 0);
    }

    private String title(RoundReading reading) {
        FormRounds.Round round = reading.round();
        return round == null
                ? texts.get("title.forms", reading.preview().forms().size())
                : texts.get(
                        "title.round",
                        round.numbers(),
                        reading.back(),
                        round.answers().size());
    }

    private String counts(RoundReading reading, RowChoices.Tally tally) {
        List<String> told = new ArrayList<>();
        long late = reading.missing().stream().filter(FormRounds.Answer::late).count();
        add(told, "count.late", late);
        add(told, "count.missing", reading.missing().size() - late);
        add(told, "count.open", tally.open());
        add(told, "count.refused", reading.preview().count(Outcome.REFUSED));
        add(
                told,
                "count.forms",
                reading.preview().forms().size() - reading.preview().acceptedForms());
        if (model.taken().get() != null) {
            told.add(0, texts.get("count.taken", model.taken().get()));
        }
        return told.isEmpty() ? texts.get("count.nothing") : String.join(" · ", told);
    }

    private void add(List<String> told, String key, long count) {
        if (count > 0) {
            told.add(texts.get(key, count));
        }
    }
}
