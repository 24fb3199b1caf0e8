package org.yaodian.ui.divisions;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yaodian.desk.FormRounds.Answer;
import org.yaodian.desk.FormRounds.Round;
import org.yaodian.ui.divisions.FormsModel.Side;
import org.yaodian.ui.kit.Texts;

/** How the forms stand: every division with its newest one, and of the rounds before how many came back. */
final class RoundPane extends VBox {
    private final Texts texts;
    private final FormsModel model;

    RoundPane(Texts texts, FormsModel model, Runnable collect, Runnable close) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("detail");
        setId("forms-round-pane");
        model.standing().ifPresent(standing -> {
            getChildren().addAll(head(standing), buttons(standing, collect, close), lines(standing));
            model.rounds().get().stream()
                    .skip(1)
                    .forEach(round -> getChildren().add(muted(told("forms.earlier", round))));
        });
    }

    private VBox head(Round round) {
        Label title = new Label(told("forms.round.title", round));
        title.getStyleClass().add("detail-title");
        title.setWrapText(true);
        int year = model.workspace().clock().today().getYear();
        String sent = texts.words().dayIn(year, round.on());
        String when = round.askBack() == null
                ? texts.get("forms.round.sent", sent)
                : texts.get("forms.round.by", sent, texts.words().dayIn(year, round.askBack()));
        int waiting = round.missing().size() - round.late().size();
        return new VBox(
                2,
                title,
                muted(when + texts.get("forms.round.rest", waiting, round.late().size())));
    }

    private String told(String key, Round round) {
        long back = round.answers().stream().filter(Answer::isBack).count();
        return texts.get(key, round.numbers(), back, round.answers().size());
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        return label;
    }

    private FlowPane buttons(Round round, Runnable collect, Runnable close) {
        FlowPane buttons = new FlowPane(8, 8);
        if (model.workspace().isCoordinator()) {
            Button remind =
                    button("forms.remind", "forms-remind", () -> model.side().set(Side.REMIND));
            remind.setDisable(round.missing().isEmpty());
            buttons.getChildren()
                    .addAll(
                            button("forms.collect", "forms-round-collect", collect),
                            remind,
                            button("forms.next", "forms-next", model::beginSending));
        }
        buttons.getChildren().add(button("forms.close", "forms-close", close));
        return buttons;
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Button marked(Answer answer) {
        Button mark = new Button(texts.get("forms.mark"));
        mark.getStyleClass().addAll("flat", "link", "small", "mark-returned");
        mark.setMinWidth(USE_PREF_SIZE);
        mark.setAccessibleText(texts.get("forms.mark.of", answer.division().name()));
        org.yaodian.ui.kit.Tips.install(mark, texts.get("forms.mark.tip"));
        mark.setOnAction(event -> model.markReturned(answer));
        return mark;
    }

    private VBox lines(Round round) {
        VBox lines = new VBox();
        for (Answer answer : round.answers()) {
            Label sign = FormSign.of(texts, answer);
            sign.setMinWidth(USE_PREF_SIZE);
            sign.setText(
                    answer.isBack()
                            ? sign.getText() + " "
                                    + texts.words().shortDay(answer.backOn().getYear(), answer.backOn())
                            : sign.getText());
            MailLine line = new MailLine(
                    texts, answer.division().name(), sign, answer.isBack() ? null : () -> model.reminder(answer));
            if (!answer.isBack() && model.workspace().isCoordinator()) {
                line.getChildren().add(marked(answer));
            }
            org.yaodian.ui.kit.Tips.install(line, FormSign.whole(texts, answer));
            lines.getChildren().add(line);
        }
        return lines;
    }
}
