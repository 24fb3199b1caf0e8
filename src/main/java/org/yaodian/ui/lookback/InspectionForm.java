package org.yaodian.ui.lookback;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import org.yaodian.desk.LookBackRounds;
import org.yaodian.desk.RoundStanding;
import org.yaodian.lookback.Inspection;
import org.yaodian.lookback.InspectionResult;
import org.yaodian.ui.kit.Choices;
import org.yaodian.ui.kit.DateField;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;

/** The form in which is recorded what a round saw of an item at a division. */
final class InspectionForm {
    private static final String ON = "lookback.future";
    private static final int ROWS = 4;

    private final Texts texts;
    private final LookBackModel model;
    private final Runnable end;
    private final Consumer<Inspection.Place> findingAt;

    /**
     * @param end called when it has been recorded
     * @param findingAt called in its place where a finding is to follow, with where
     */
    InspectionForm(Texts texts, LookBackModel model, Runnable end, Consumer<Inspection.Place> findingAt) {
        this.texts = texts;
        this.model = model;
        this.end = end;
        this.findingAt = findingAt;
    }

    /** @param place what is chosen to begin with, null for nothing */
    Form of(RoundStanding round, Inspection.Place place) {
        Form form = new Form(texts, texts.get("form.inspect", round.round().of()));
        RoundFields fields = new RoundFields(model, round.facts(), place);
        fields.addTo(form, texts);
        Inspection before = place == null ? null : round.facts().latest().get(place);
        ComboBox<InspectionResult> result = new ComboBox<>();
        result.setId("inspect-result");
        result.setMaxWidth(Double.MAX_VALUE);
        result.getItems().setAll(InspectionResult.values());
        Choices.name(result, value -> texts.words().of(value));
        result.setValue(before == null ? InspectionResult.CARRIED_OUT : before.result());
        form.field("lookback.result", texts.get("inspect.result"), result);
        TextArea seen = form.field("seen", texts.get("inspect.seen"), new TextArea());
        seen.setId("inspect-seen");
        seen.setPrefRowCount(ROWS);
        seen.setWrapText(true);
        seen.setText(before == null ? "" : before.seen());
        DatePicker on = DateField.make(texts.words());
        on.setId("step-on");
        on.setValue(model.today());
        form.field(ON, texts.get("on"), on);
        if (model.rights().run()) {
            form.also("inspect-finding", texts.get("inspect.finding"), () -> {
                if (fields.isComplete(form, texts)) {
                    Inspection.Place where = new Inspection.Place(
                            fields.item().id(), fields.division().id());
                    record(form, round, fields, result.getValue(), seen.getText(), on, () -> findingAt.accept(where));
                }
            });
        }
        return form.onSave(texts.get("inspect.save"), () -> {
            if (fields.isComplete(form, texts)) {
                record(form, round, fields, result.getValue(), seen.getText(), on, end);
            }
        });
    }

    private void record(
            Form form,
            RoundStanding round,
            RoundFields fields,
            InspectionResult result,
            String seen,
            DatePicker on,
            Runnable done) {
        LocalDate day = DateField.typed(on);
        if (day == null) {
            form.refuse(ON, texts.get("noDate", on.getEditor().getText()));
            return;
        }
        int item = fields.item().number();
        String division = fields.division().name();
        model.workspace()
                .act(
                        desk -> new LookBackRounds(desk)
                                .record(round.round().number(), item, division, result.chinese(), seen, day),
                        done,
                        form::refuse);
    }
}
