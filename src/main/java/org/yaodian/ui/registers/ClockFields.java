package org.yaodian.ui.registers;

import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.yaodian.plan.Refused;
import org.yaodian.register.Clock;
import org.yaodian.register.ClockEdit;
import org.yaodian.ui.kit.Choices;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;

/** The fields of a clock: what it counts and how far, whether it can be extended and stopped. */
final class ClockFields {
    /** What a clock counts. */
    private enum Counts {
        NONE,
        WORKING_DAYS,
        DAYS
    }

    private static final double NUMBER = 64;
    private static final int USUAL = 10;

    private final Texts texts;
    private final ComboBox<Counts> counts = new ComboBox<>();
    private final TextField days = number("clock-days");
    private final CheckBox ofObligation = new CheckBox();
    private final CheckBox extended = new CheckBox();
    private final TextField extension = number("clock-extension");
    private final CheckBox pauses = new CheckBox();

    ClockFields(Texts texts, ClockEdit clock) {
        this.texts = texts;
        counts.setId("clock-counts");
        counts.getItems().setAll(Counts.values());
        Choices.name(counts, value -> texts.get("clock." + value));
        ofObligation.setText(texts.get("clock.ofObligation"));
        ofObligation.setId("clock-of-obligation");
        extended.setText(texts.get("clock.extended"));
        extended.setId("clock-extended");
        pauses.setText(texts.get("clock.pauses"));
        pauses.setId("clock-pauses");
        counts.setValue(
                clock.days() == null
                        ? Counts.NONE
                        : clock.unit() == Clock.Unit.DAYS ? Counts.DAYS : Counts.WORKING_DAYS);
        days.setText(Integer.toString(clock.days() == null ? USUAL : clock.days()));
        ofObligation.setSelected(clock.ofObligation());
        extended.setSelected(clock.extension() != null);
        extension.setText(Integer.toString(clock.extension() == null ? USUAL : clock.extension()));
        pauses.setSelected(clock.pauses());
    }

    private static TextField number(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefWidth(NUMBER);
        field.setMinWidth(NUMBER);
        field.setMaxWidth(NUMBER);
        field.getStyleClass().add("settings-number");
        return field;
    }

    void addTo(Form form) {
        HBox limit = row(counts, days, ofObligation);
        HBox more = row(extended, extension, new Label(texts.get("clock.days")), pauses);
        days.setAccessibleText(texts.get("clock.limit"));
        extension.setAccessibleText(texts.get("clock.extended"));
        days.visibleProperty().bind(counts.valueProperty().isNotEqualTo(Counts.NONE));
        ofObligation.visibleProperty().bind(counts.valueProperty().isEqualTo(Counts.WORKING_DAYS));
        more.visibleProperty().bind(days.visibleProperty());
        extension.disableProperty().bind(extended.selectedProperty().not());
        form.field("register.limit|register.limitText", texts.get("clock.limit"), limit);
        form.field("register.extension|register.extensionText", texts.get("clock.more"), more);
    }

    private static HBox row(javafx.scene.Node... nodes) {
        HBox row = new HBox(10, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        Arrays.stream(nodes)
                .filter(CheckBox.class::isInstance)
                .forEach(node -> ((CheckBox) node).setMinWidth(HBox.USE_PREF_SIZE));
        return row;
    }

    /** @throws Refused when what stands for a number is none */
    ClockEdit edit() {
        if (counts.getValue() == Counts.NONE) {
            return new ClockEdit(null, Clock.Unit.WORKING_DAYS, false, null, false);
        }
        boolean working = counts.getValue() == Counts.WORKING_DAYS;
        return new ClockEdit(
                limit(),
                working ? Clock.Unit.WORKING_DAYS : Clock.Unit.DAYS,
                working && ofObligation.isSelected(),
                extended.isSelected() ? mostAdded() : null,
                pauses.isSelected());
    }

    private Integer limit() {
        try {
            return Integer.valueOf(days.getText().strip());
        } catch (NumberFormatException e) {
            throw new Refused(e, "register.limitText", days.getText());
        }
    }

    private Integer mostAdded() {
        try {
            return Integer.valueOf(extension.getText().strip());
        } catch (NumberFormatException e) {
            throw new Refused(e, "register.extensionText", extension.getText());
        }
    }
}
