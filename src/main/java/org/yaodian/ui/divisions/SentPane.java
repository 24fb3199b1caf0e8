package org.yaodian.ui.divisions;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.desk.SentForm;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** What was sent just now: where the forms lie, and the mail that goes with each. */
final class SentPane extends VBox {
    SentPane(Texts texts, FormsModel model, Runnable close) {
        getStyleClass().add("detail");
        setId("forms-sent");
        FormsModel.Sent sent = model.sent().get();
        int issue = sent.forms().get(0).issue();
        Label title =
                new Label(texts.get("forms.sent.title", issue, sent.forms().size()));
        title.getStyleClass().add("detail-title");
        title.setWrapText(true);
        Label where = Tips.whole(new Label(texts.get("forms.sent.where", sent.folder())));
        where.setId("forms-where");
        where.setWrapText(true);
        Label next = new Label(texts.get("forms.sent.next"));
        next.setWrapText(true);
        next.getStyleClass().addAll("muted", "small");
        Button open = new Button(texts.get("forms.openFolder"));
        open.getStyleClass().add("accent");
        open.setId("forms-open-folder");
        open.setOnAction(event -> model.openFolder(sent.folder()));
        Button done = new Button(texts.get("forms.close"));
        done.setId("forms-close");
        done.setOnAction(event -> close.run());
        VBox lines = new VBox();
        for (SentForm form : sent.forms()) {
            Label rows = new Label(texts.get("forms.rows", form.rows()));
            rows.getStyleClass().addAll("muted", "small");
            rows.setMinWidth(USE_PREF_SIZE);
            Tips.install(rows, form.file().getFileName().toString());
            lines.getChildren()
                    .add(new MailLine(
                            texts,
                            form.division().name(),
                            rows,
                            () -> model.mail(form.division(), form.issue(), sent.askBack())));
        }
        getChildren().addAll(title, where, new HBox(8, open, done), next, lines);
    }
}
