package org.yaodian.ui.divisions;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.yaodian.ui.divisions.FormsModel.Side;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.SideArea;
import org.yaodian.ui.kit.Texts;

/** Beside the table of divisions: sending the form round, what was sent, and how the rounds stand. */
final class FormsPane extends StackPane {
    private final Texts texts;
    private final FormsModel model;
    private final Runnable collect;
    private final SideArea area;

    /** @param collect goes to where forms come back */
    FormsPane(Texts texts, FormsModel model, Runnable collect) {
        this.texts = texts;
        this.model = model;
        this.collect = collect;
        this.area = new SideArea("");
        setId("forms-pane");
        getChildren().add(area);
        model.side().addListener((property, before, now) -> show());
        model.rounds().addListener((property, before, now) -> showAgain());
        model.workspace().worker().addListener((property, before, now) -> showAgain());
        show();
    }

    /** Makes room for the chosen division, unless a form is open that somebody is filling in. */
    void letGo() {
        if (model.side().get() == Side.SENT || model.side().get() == Side.ROUND) {
            close();
        }
    }

    private void showAgain() {
        if (model.side().get() == Side.ROUND) {
            show();
        }
    }

    private void show() {
        switch (model.side().get()) {
            case DIVISION -> area.showNothing();
            case SEND -> ask();
            case SENT -> area.show(new SentPane(texts, model, this::close));
            case ROUND -> area.show(new RoundPane(texts, model, collect, this::close));
            case REMIND ->
                edit(new FormReminder(texts, model, () -> model.side().set(Side.ROUND)).form(), Side.ROUND);
        }
    }

    /** Who owes something takes a moment to be found out. */
    private void ask() {
        Label finding = new Label(texts.get("forms.finding"));
        finding.getStyleClass().addAll("muted", "detail");
        area.show(finding);
        new SendForm(texts, model).open(form -> {
            if (model.side().get() == Side.SEND) {
                edit(form, Side.DIVISION);
            }
        });
    }

    private void edit(Form form, Side after) {
        area.edit(form, () -> model.side().set(after));
    }

    private void close() {
        model.side().set(Side.DIVISION);
    }
}
