package org.yaodian.desk;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.register.RegisterDefinition;

/** The words by which the office's own registers are called: own-1, own-2, and so on. */
final class OwnWords {
    private static final String BEGINNING = "own-";
    private static final Pattern OWN = Pattern.compile(BEGINNING + "(\\d{1,6})");

    private OwnWords() {}

    static String next(List<RegisterDefinition> definitions) {
        int last = definitions.stream()
                .map(definition -> OWN.matcher(definition.register()))
                .filter(Matcher::matches)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                .max()
                .orElse(0);
        return BEGINNING + (last + 1);
    }
}
