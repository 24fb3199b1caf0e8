package org.yaodian.ui.lookback;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.yaodian.desk.LedgerPreview;
import org.yaodian.desk.RoundStanding;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingStep;
import org.yaodian.lookback.Inspection;
import org.yaodian.lookback.MeasureStanding;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.SideArea;
import org.yaodian.ui.kit.Texts;

/** Beside the findings: the chosen one, or the form of what is being done; closed while neither is looked at. */
final class FindingPane extends StackPane implements FindingDetail.Actions {
    private final Texts texts;
    private final LookBackModel model;
    private final Runnable leave;
    private final SideArea area;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    /** @param leave called when a form or the pane was left */
    FindingPane(Texts texts, LookBackModel model, Runnable leave) {
        this.texts = texts;
        this.model = model;
        this.leave = leave;
        this.area = new SideArea(texts.get("detail.none"));
        getChildren().add(area);
        model.chosen().addListener(property -> show());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !area.isEditing()) {
                close();
                event.consume();
            }
        });
    }

    /** Whether there is anything to be seen here. */
    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Shows the chosen finding from here on. */
    void look() {
        open.set(true);
        show();
    }

    @Override
    public void close() {
        open.set(false);
        leave.run();
    }

    /** Makes room where no finding is looked at; a form stays. */
    void makeRoom() {
        if (!area.isEditing()) {
            open.set(false);
        }
    }

    private void show() {
        if (!open.get() || area.isEditing()) {
            return;
        }
        LookBackModel.Chosen chosen = model.chosen().get();
        if (chosen == null) {
            area.showNothing();
        } else {
            area.show(new FindingDetail(texts, model, chosen, this));
        }
    }

    boolean isEditing() {
        return area.isEditing();
    }

    private void edit(Form form) {
        open.set(true);
        area.edit(form, this::endEdit);
    }

    /** What was done can be seen at the finding that it was done on; without one there is nothing to look at. */
    private void endEdit() {
        area.endEdit();
        if (model.number() == null) {
            open.set(false);
        }
        show();
        leave.run();
    }

    @Override
    public void begin(FindingStanding finding, FindingStep step) {
        begin(finding, null, step);
    }

    @Override
    public void begin(FindingStanding finding, MeasureStanding measure, FindingStep step) {
        if (!area.isEditing()) {
            edit(new StepForms(texts, model, this::endEdit).of(finding, measure, step));
        }
    }

    @Override
    public void correct(LookBackModel.Chosen chosen) {
        edit(new FindingForm(texts, model, this::endEdit).forCorrecting(chosen));
    }

    /** Asks for a new round. */
    void start() {
        if (!area.isEditing()) {
            edit(new RoundForm(texts, model, this::endEdit).form());
        }
    }

    /** Asks what was seen; where no round is chosen, of the newest. */
    void inspect(Inspection.Place place) {
        if (!area.isEditing()) {
            round().ifPresent(round ->
                    edit(new InspectionForm(texts, model, this::endEdit, where -> addFinding(round, where))
                            .of(round, place)));
        }
    }

    /** Asks for a finding. */
    void addFinding(Inspection.Place place) {
        if (!area.isEditing()) {
            round().ifPresent(round -> addFinding(round, place));
        }
    }

    private void addFinding(RoundStanding round, Inspection.Place place) {
        edit(new FindingForm(texts, model, this::endEdit).forNew(round, place));
    }

    private Optional<RoundStanding> round() {
        return model.chosenRound().or(() -> model.rounds().get().stream().findFirst());
    }

    /** Shows what would come of a ledger, until it is taken or left. */
    void preview(LedgerPreview preview, LedgerFiles files) {
        open.set(true);
        area.hold(LedgerPane.make(texts, preview, () -> files.apply(preview, this::endEdit), this::endEdit));
    }
}
