package org.yaodian.ui.registers;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yaodian.desk.ListedEntry;
import org.yaodian.plan.State;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.Stage;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** The stages of a register as a track: passed, present, still to come; never by colour alone. */
final class StageTrack {
    private StageTrack() {}

    /** Small, for a row; the stage's word stands in the tooltip and for whoever hears it. */
    static HBox small(Texts texts, ListedEntry entry) {
        HBox track = new HBox();
        track.getStyleClass().add("stage-track");
        track.setAlignment(Pos.CENTER_LEFT);
        RegisterBody body = entry.entry().body();
        body.stages().forEach(stage -> {
            Region step = step(entry, stage);
            step.getStyleClass().add("small-step");
            track.getChildren().add(step);
        });
        String word = nameOf(texts, body, entry.standing().stage());
        track.setAccessibleText(word);
        Tips.install(track, word);
        return track;
    }

    /** Wide, with the stages' words under it. */
    static HBox wide(Texts texts, ListedEntry entry) {
        HBox track = new HBox();
        track.getStyleClass().addAll("stage-track", "wide");
        RegisterBody body = entry.entry().body();
        body.stages().forEach(stage -> {
            Region step = step(entry, stage);
            step.getStyleClass().add("wide-step");
            Label word = new Label(texts.words().of(stage.name()));
            word.getStyleClass().addAll("small", "stage-word");
            word.setMinWidth(0);
            Tips.whole(word);
            if (stage.key().equals(entry.standing().stage())) {
                word.getStyleClass().add("present");
            } else {
                word.getStyleClass().add("muted");
            }
            VBox box = new VBox(step, word);
            box.setAlignment(Pos.TOP_CENTER);
            box.setMinWidth(0);
            box.setPrefWidth(0);
            HBox.setHgrow(box, Priority.ALWAYS);
            track.getChildren().add(box);
        });
        return track;
    }

    static String nameOf(Texts texts, RegisterBody body, String stage) {
        return body.stage(stage)
                .map(Stage::name)
                .map(name -> texts.words().of(name))
                .orElse(stage);
    }

    private static Region step(ListedEntry entry, Stage stage) {
        RegisterBody body = entry.entry().body();
        int place = body.placeOf(stage.key());
        int present = body.placeOf(entry.standing().stage());
        boolean late = entry.standing().state() == State.OVERDUE;
        boolean finished = !entry.standing().open();
        Region step = new Region();
        step.getStyleClass().add("step");
        if (place < present || (place == present && finished)) {
            step.getStyleClass().add(late ? "passed-late" : "passed");
        } else if (place == present) {
            step.getStyleClass().add("present");
        }
        return step;
    }
}
