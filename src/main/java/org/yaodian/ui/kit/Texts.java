package org.yaodian.ui.kit;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;
import org.yaodian.desk.Language;
import org.yaodian.desk.Wording;
import org.yaodian.desk.Words;
import org.yaodian.plan.Refused;

/** The words of one screen in the user's language, and those of the domain. */
public final class Texts {
    private final Language language;
    private final ResourceBundle messages;
    private final Lazy<Words> words;
    private final Lazy<Wording> wording;

    public Texts(Language language, String bundle) {
        this.language = language;
        this.messages = language.messages(bundle);
        this.words = new Lazy<>(() -> new Words(language));
        this.wording = new Lazy<>(() -> new Wording(language));
    }

    /** The texts of another screen in the same language. */
    public Texts of(String bundle) {
        return new Texts(language, bundle);
    }

    public Language language() {
        return language;
    }

    /** States, roles, dates and distances. */
    public Words words() {
        return words.get();
    }

    /** Refusals and the history's sentences. */
    public Wording wording() {
        return wording.get();
    }

    /** Why something was not done: in the screen's own words where it has some, else in those of the program. */
    public String of(Refused refused) {
        String own = "refused." + refused.reason();
        return messages.containsKey(own)
                ? get(own, refused.arguments().toArray())
                : wording().of(refused);
    }

    /** A message with its arguments; numbers are told as they are, without grouping. */
    public String get(String key, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return texts.length == 0 ? messages.getString(key) : new MessageFormat(messages.getString(key)).format(texts);
    }
}
