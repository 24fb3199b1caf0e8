package org.yaodian.cli;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;
import org.yaodian.desk.Language;
import org.yaodian.desk.Wording;
import org.yaodian.desk.Words;

/** Where a verb speaks, and in which language. */
final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private final Language language;
    private ResourceBundle messages;
    private final Secrets secrets;

    Console(PrintStream out, PrintStream err, Language language, Secrets secrets) {
        this.secrets = secrets;
        this.out = out;
        this.err = err;
        this.language = language;
    }

    /** Where passwords come from. */
    Secrets secrets() {
        return secrets;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    Language language() {
        return language;
    }

    /** The words of the bundle, which is read when there is something to tell. */
    ResourceBundle messages() {
        if (messages == null) {
            messages = language.messages("cli");
        }
        return messages;
    }

    Wording wording() {
        return new Wording(language);
    }

    Words words() {
        return new Words(language);
    }

    String text(String key, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(messages().getString(key)).format(texts);
    }

    /** Tells a sentence of the bundle. */
    void tell(String key, Object... arguments) {
        out.println(text(key, arguments));
    }
}
