package org.yaodian.desk;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.yaodian.plan.Refused;
import org.yaodian.store.RecordedChange;

/** Refusals and the history's sentences in the words of the user's language. */
public final class Wording {
    private final Language language;
    private final ResourceBundle refusals;
    private final ResourceBundle told;

    public Wording(Language language) {
        this.language = language;
        this.refusals = language.messages("refusals");
        this.told = language.messages("told");
    }

    public Language language() {
        return language;
    }

    /** What happened, what was kept and what to do, in one line. */
    public String of(Refused refused) {
        return format(refusals, refused.reason(), refused.arguments());
    }

    /** The sentence of a change. */
    public String of(RecordedChange change) {
        String sentence = format(told, change.told().key(), change.told().arguments());
        return switch (change.act()) {
            case DO -> sentence;
            case UNDO -> format(told, "undo", List.of(sentence));
            case REDO -> format(told, "redo", List.of(sentence));
        };
    }

    /** The sentences of the history by their keys, without their arguments. */
    Map<String, String> sentences() {
        return told.keySet().stream()
                .collect(Collectors.toMap(key -> key, key -> told.getString(key).replaceAll("\\{\\d+}", "\u0000")));
    }

    private static String format(ResourceBundle bundle, String key, List<?> arguments) {
        Object[] texts = arguments.stream().map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key)).format(texts);
    }
}
