package org.yaodian.reading;

import java.util.List;

/** Values that stand on lines of their own below their key: 配合单位： and then a name a line, 完成时限： and then the limit. */
final class KeyedLines {
    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_PERSON = 12;

    private KeyedLines() {}

    /** How many lines behind the key's are its value, 0 where the line is no key alone. */
    static int below(List<Paragraph> lines, int at) {
        ResponsibilityKeys.Key key = ResponsibilityKeys.alone(lines.get(at).words());
        if (key == null) {
            return 0;
        }
        int most = key.meaning().role() == null ? 1 : lines.size();
        int count = 0;
        while (count < most && at + count + 1 < lines.size() && isValue(lines.get(at + count + 1), key.meaning())) {
            count++;
        }
        return count;
    }

    private static boolean isValue(Paragraph line, ResponsibilityKeys.Meaning meaning) {
        Passage words = line.words();
        if (line.isTable() || words.length() > LONGEST_VALUE || ResponsibilityKeys.startsWithKey(words)) {
            return false;
        }
        return switch (meaning) {
            case TIME -> !TimePhrase.find(words.folded(), true).isEmpty();
            case PERSON -> words.length() <= LONGEST_PERSON && Label.of(words) == null;
            default -> Names.arePlausible(Names.split(words));
        };
    }
}
