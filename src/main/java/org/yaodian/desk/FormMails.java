package org.yaodian.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.ResourceBundle;
import org.yaodian.exchange.MailDraft;
import org.yaodian.plan.Division;
import org.yaodian.plan.Plan;
import org.yaodian.report.SheetWords;

/** The mails that carry the forms, to be copied or opened in a mail program. Always Chinese: the divisions are. */
public final class FormMails {
    private final Desk desk;
    private final Plan plan;
    private final ResourceBundle words = Language.CHINESE.messages("exchange");

    public FormMails(Desk desk, Plan plan) {
        this.desk = desk;
        this.plan = plan;
    }

    /** A mail in words. */
    public record Text(String subject, String body) {}

    /**
     * The mail with which a form goes out.
     *
     * @param askBack null where no day is told
     */
    public Text sent(Division division, int issue, LocalDate askBack) {
        return text("mail", division, issue, askBack);
    }

    /** The mail that asks for a form that is not back. */
    public Text reminder(Division division, int issue, LocalDate askBack) {
        return text("reminder", division, issue, askBack);
    }

    private Text text(String kind, Division division, int issue, LocalDate askBack) {
        String title = SheetWords.title(plan.title(), "");
        String by = askBack == null
                ? words.getString("by.none")
                : format("by.day", new Words(Language.CHINESE).fullDate(askBack));
        return new Text(
                format(kind + ".subject", title, division.name(), issue),
                format(kind + ".body", division.name(), title, by, issuer()));
    }

    private String issuer() {
        return plan.issuer() == null ? words.getString("office") : plan.issuer();
    }

    /** The mail as a mail program opens it, with the form attached. */
    byte[] draft(Division division, int issue, LocalDate askBack, String name, byte[] form) {
        Text text = sent(division, issue, askBack);
        MailDraft draft = new MailDraft(
                issuer(),
                division.name(),
                text.subject(),
                text.body(),
                desk.clock().now().atZone(ZoneId.systemDefault()).toOffsetDateTime());
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            draft.write(name, form, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String format(String key, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(words.getString(key)).format(texts);
    }
}
