package org.yaodian.ui.registers;

import javafx.scene.layout.StackPane;
import org.yaodian.desk.ImportPreview;
import org.yaodian.plan.Refused;
import org.yaodian.register.ActKind;
import org.yaodian.register.EntryCase;
import org.yaodian.register.Stage;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.SideArea;
import org.yaodian.ui.kit.Texts;

/** Beside the table: the chosen entry, or the form in which one is added, moved on or corrected. */
final class EntryPane extends StackPane implements EntryDetail.Actions {
    private final Texts texts;
    private final RegistersModel model;
    private final Runnable leave;
    private final SideArea area;

    EntryPane(Texts texts, RegistersModel model, Runnable leave) {
        this.texts = texts;
        this.model = model;
        this.leave = leave;
        this.area = new SideArea(texts.get("detail.none"));
        getChildren().add(area);
        // a form that is open stays until it is saved or left: what was typed is not lost to a click
        model.shown().addListener(property -> show());
        show();
    }

    private void show() {
        if (area.isEditing()) {
            return;
        }
        RegistersModel.Shown shown = model.shown().get();
        if (shown == null) {
            area.showNothing();
        } else {
            area.show(new EntryDetail(texts, shown, model.workspace(), this));
        }
    }

    /** Whether a form is open, whose place nothing else may take. */
    boolean isEditing() {
        return area.isEditing();
    }

    private void edit(Form form) {
        area.edit(form, this::endEdit);
    }

    private void endEdit() {
        area.endEdit();
        show();
        leave.run();
    }

    void refuse(Refused refused) {
        model.workspace().refuse(refused);
    }

    void add() {
        model.chosenRegister()
                .filter(standing -> standing.definition().retiredOn() == null)
                .ifPresent(standing -> edit(new EntryForm(texts, model, this::endEdit).forNew(standing.definition())));
    }

    /** Asks which item the chosen register serves. */
    void link(RegisterActs acts) {
        model.chosenRegister()
                .ifPresent(standing -> edit(
                        new LinkForm(texts.of("register-form"), model, acts, this::endEdit).forRegister(standing)));
    }

    /** Shows what would come of a sheet, until it is taken or left. */
    void preview(ImportPreview preview, SheetsModel sheets) {
        area.hold(ImportPane.make(
                texts, preview, () -> sheets.apply(preview, this::endEdit, model.workspace()::refuse), this::endEdit));
    }

    @Override
    public void move(EntryCase entry, Stage stage) {
        edit(new MoveForm(texts, model, this::endEdit).to(entry, stage));
    }

    @Override
    public void act(EntryCase entry, ActKind kind) {
        edit(new MoveForm(texts, model, this::endEdit).with(entry, kind));
    }

    @Override
    public void correct(EntryCase entry) {
        edit(new EntryForm(texts, model, this::endEdit).forEntry(entry));
    }
}
