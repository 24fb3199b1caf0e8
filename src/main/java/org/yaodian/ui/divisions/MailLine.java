package org.yaodian.ui.divisions;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import org.yaodian.desk.FormMails;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** A division in a list of forms, with a mail to it that can be copied. */
final class MailLine extends HBox {
    /**
     * @param after what stands behind the name
     * @param mail null where there is none to write
     */
    MailLine(Texts texts, String name, Node after, Supplier<FormMails.Text> mail) {
        super(8);
        getStyleClass().add("form-line");
        setAlignment(Pos.CENTER_LEFT);
        Label division = Tips.whole(new Label(name));
        division.setMinWidth(0);
        getChildren().addAll(division, Card.spacer(), after);
        if (mail != null) {
            Button copy = new Button(texts.get("forms.copy"));
            copy.getStyleClass().addAll("flat", "link", "small", "copy-mail");
            copy.setMinWidth(USE_PREF_SIZE);
            copy.setAccessibleText(texts.get("forms.copy.of", name));
            copy.setOnAction(event -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(whole(mail.get()));
                Clipboard.getSystemClipboard().setContent(content);
                copy.setText(texts.get("forms.copied"));
            });
            getChildren().add(copy);
        }
    }

    /** The subject on a line of its own above the body, as a mail is pasted. */
    private static String whole(FormMails.Text mail) {
        return mail.subject() + "\n\n" + mail.body();
    }
}
