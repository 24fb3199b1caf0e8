package org.yaodian.ui.divisions;

import java.time.LocalDate;
import javafx.scene.control.Label;
import org.yaodian.desk.FormRounds.Answer;
import org.yaodian.plan.FormReturn;
import org.yaodian.plan.State;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.Texts;

/** How a division's form stands: back, late or not back yet, as icon and word. */
final class FormSign {
    private FormSign() {}

    static Label of(Texts texts, Answer answer) {
        State state = answer.isBack() ? State.DONE : answer.late() ? State.OVERDUE : State.NOT_BEGUN;
        String word = answer.isBack() ? "forms.back" : answer.late() ? "forms.late" : "forms.missing";
        Label sign = new Label(StateSign.icon(state) + " " + texts.get(word));
        sign.getStyleClass().addAll("small", StateSign.styleClass(state));
        sign.setAccessibleText(whole(texts, answer));
        return sign;
    }

    /** When it went out, by when it is asked back, and what came back of it. */
    static String whole(Texts texts, Answer answer) {
        int year = answer.issue().on().getYear();
        String sent = texts.get(
                "forms.sentOn",
                answer.issue().issue(),
                texts.words().dayIn(year, answer.issue().on()));
        LocalDate askBack = answer.issue().askBack();
        if (answer.isBack()) {
            FormReturn last = answer.returns().get(answer.returns().size() - 1);
            return sent + texts.get("forms.backOn", texts.words().dayIn(year, last.on()), taken(answer), last.left());
        }
        return askBack == null
                ? sent
                : sent + texts.get("forms.askedBack", texts.words().dayIn(year, askBack));
    }

    private static int taken(Answer answer) {
        return answer.returns().stream().mapToInt(FormReturn::taken).sum();
    }
}
