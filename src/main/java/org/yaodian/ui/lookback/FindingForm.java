package org.yaodian.ui.lookback;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.yaodian.desk.FindingBrowsing;
import org.yaodian.desk.FindingKeeping;
import org.yaodian.desk.RoundStanding;
import org.yaodian.lookback.Finding;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingSort;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingState;
import org.yaodian.lookback.Inspection;
import org.yaodian.ui.kit.Choices;
import org.yaodian.ui.kit.DateField;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** The form in which a finding is recorded, or said in other words. */
final class FindingForm {
    private static final int LONGEST_LINE = 60;

    private static final String ON = "lookback.future";
    private static final int MOST_EARLIER = 200;
    private static final int PROBLEM_ROWS = 3;
    private static final int CAUSE_ROWS = 2;

    private final Texts texts;
    private final LookBackModel model;
    private final Runnable end;
    private final FindingWords words;
    private final TextArea problem = new TextArea();
    private final TextField kind = new TextField();
    private final TextArea cause = new TextArea();
    private final ComboBox<FindingStanding> repeats = new ComboBox<>();

    /** @param end called when it has been recorded */
    FindingForm(Texts texts, LookBackModel model, Runnable end) {
        this.texts = texts;
        this.model = model;
        this.end = end;
        this.words = new FindingWords(texts, model);
    }

    /** @param place where it was found, null where that is still to be chosen */
    Form forNew(RoundStanding round, Inspection.Place place) {
        Form form = new Form(texts, texts.get("form.finding", round.round().of()));
        RoundFields fields = new RoundFields(model, round.facts(), place);
        fields.addTo(form, texts);
        addWords(form);
        fields.onChange(() -> offerEarlier(fields));
        offerEarlier(fields);
        DatePicker on = DateField.make(texts.words());
        on.setId("step-on");
        on.setValue(model.today());
        form.field(ON, texts.get("field.foundOn"), on);
        return form.onSave(texts.get("finding.save"), () -> {
            LocalDate day = DateField.typed(on);
            if (day == null) {
                form.refuse(ON, texts.get("noDate", on.getEditor().getText()));
            } else if (fields.isComplete(form, texts)) {
                add(form, round, fields, day);
            }
        });
    }

    private void add(Form form, RoundStanding round, RoundFields fields, LocalDate day) {
        int item = fields.item().number();
        String division = fields.division().name();
        FindingKeeping.Said said = said();
        int[] added = new int[1];
        model.workspace()
                .act(
                        desk -> added[0] =
                                new FindingKeeping(desk).add(round.round().number(), item, division, said, day),
                        () -> {
                            model.choose(added[0]);
                            end.run();
                        },
                        form::refuse);
    }

    Form forCorrecting(LookBackModel.Chosen chosen) {
        Finding finding = chosen.finding().finding();
        Form form = new Form(texts, texts.get("form.correct", finding.number()));
        addWords(form);
        problem.setText(finding.problem());
        kind.setText(finding.kind());
        cause.setText(finding.cause());
        offerEarlier(finding.itemId(), finding.divisionId(), finding);
        return form.onSave(null, () -> {
            FindingKeeping.Said said = said();
            model.workspace().act(desk -> new FindingKeeping(desk).correct(finding.number(), said), end, form::refuse);
        });
    }

    private void addWords(Form form) {
        problem.setId("finding-problem");
        problem.setPrefRowCount(PROBLEM_ROWS);
        problem.setWrapText(true);
        form.field("finding.problem", texts.get("field.problem"), problem);
        cause.setId("finding-cause");
        cause.setPrefRowCount(CAUSE_ROWS);
        cause.setWrapText(true);
        form.field("cause", texts.get("field.cause"), cause);
        kind.setId("finding-kind");
        kind.setPromptText(texts.get("kind.prompt"));
        form.field("finding.kind", texts.get("field.kind"), kind);
        repeats.setId("finding-repeated");
        repeats.setMaxWidth(Double.MAX_VALUE);
        Choices.name(
                repeats,
                earlier -> texts.get(
                        "repeats.choice",
                        earlier.finding().number(),
                        words.place(earlier, model.names()),
                        Tips.cut(earlier.finding().problem().replaceAll("\\s+", " "), LONGEST_LINE)));
        repeats.setPromptText(texts.get("repeats.prompt"));
        form.field("finding.repeatsLater|finding.unknown", texts.get("field.repeats"), repeats);
    }

    private FindingKeeping.Said said() {
        FindingStanding earlier = repeats.getValue();
        return new FindingKeeping.Said(
                problem.getText(),
                kind.getText(),
                cause.getText(),
                earlier == null ? null : earlier.finding().number());
    }

    private void offerEarlier(RoundFields fields) {
        if (fields.division() != null) {
            offerEarlier(
                    fields.item() == null ? null : fields.item().id(),
                    fields.division().id(),
                    null);
        }
    }

    /** Those of the division that were found before, and among them the item's first. */
    private void offerEarlier(UUID item, UUID division, Finding corrected) {
        FindingQuery query = FindingQuery.all(model.today()).withDivision(division);
        model.workspace()
                .ask(
                        desk -> new FindingBrowsing(desk).page(query, FindingSort.LATEST, 0, MOST_EARLIER),
                        found -> show(found, item, corrected));
    }

    private void show(List<FindingStanding> found, UUID item, Finding corrected) {
        List<FindingStanding> earlier = found.stream()
                .filter(one -> one.state() != FindingState.VOIDED)
                .filter(one -> corrected == null || one.finding().number() < corrected.number())
                .sorted(java.util.Comparator.comparing(
                        one -> !java.util.Objects.equals(one.finding().itemId(), item)))
                .toList();
        FindingStanding before = repeats.getValue();
        repeats.getItems().setAll(earlier);
        UUID wanted = before != null ? before.finding().id() : corrected == null ? null : corrected.repeatsId();
        repeats.setValue(earlier.stream()
                .filter(one -> one.finding().id().equals(wanted))
                .findFirst()
                .orElse(null));
        repeats.setDisable(earlier.isEmpty());
    }
}
