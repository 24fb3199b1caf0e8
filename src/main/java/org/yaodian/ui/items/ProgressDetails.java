package org.yaodian.ui.items;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.plan.Progress;
import org.yaodian.ui.kit.Texts;

/** What stands in the way and what comes next: below a division's row when it is asked for, and made only then. */
final class ProgressDetails extends VBox {
    private static final int ROWS = 2;

    private final Texts texts;
    private final TextArea problems = new TextArea();
    private final TextArea nextSteps = new TextArea();
    private final Button extend = new Button();

    /**
     * @param typed to be told when a text becomes another
     * @param removeAssignment null for whoever may not
     */
    ProgressDetails(Texts texts, Runnable typed, Runnable removeAssignment, Runnable extend) {
        this.texts = texts;
        problems.textProperty().addListener(text -> typed.run());
        nextSteps.textProperty().addListener(text -> typed.run());
        setSpacing(4);
        HBox buttons = new HBox(8, this.extend);
        this.extend.setText(texts.get("assignment.extend"));
        this.extend.setId("extend");
        this.extend.getStyleClass().addAll("flat", "small");
        this.extend.setOnAction(event -> extend.run());
        if (removeAssignment != null) {
            Button remove = new Button(texts.get("assignment.remove"));
            remove.getStyleClass().addAll("flat", "small");
            remove.setOnAction(event -> removeAssignment.run());
            buttons.getChildren().add(remove);
        }
        getChildren().addAll(area("problems", problems), area("next", nextSteps), buttons);
    }

    void setExtendable(boolean extendable) {
        extend.setDisable(!extendable);
    }

    private Node area(String key, TextArea area) {
        Label label = new Label(texts.get("progress." + key));
        label.getStyleClass().add("form-label");
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        area.setId(key);
        area.setAccessibleText(texts.get("progress." + key));
        return new VBox(label, area);
    }

    /** Shows what was said last; null where nothing was. */
    void show(Progress accepted) {
        problems.setText(accepted == null ? "" : accepted.problems());
        nextSteps.setText(accepted == null ? "" : accepted.nextSteps());
    }

    void setEditable(boolean editable) {
        problems.setEditable(editable);
        nextSteps.setEditable(editable);
    }

    boolean isChanged(Progress accepted) {
        return !Objects.equals(problems(), accepted == null ? "" : accepted.problems())
                || !Objects.equals(nextSteps(), accepted == null ? "" : accepted.nextSteps());
    }

    String problems() {
        return problems.getText();
    }

    String nextSteps() {
        return nextSteps.getText();
    }
}
