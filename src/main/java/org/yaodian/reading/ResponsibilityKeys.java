package org.yaodian.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaodian.plan.Role;

/** Words before a colon that say who or when (责任单位：…；完成时限：…), from the table {@code reading/responsibility-keys}. */
final class ResponsibilityKeys {
    /** What stands after a key. */
    enum Meaning {
        LEAD,
        SUPPORT,
        IMPLEMENT,
        TIME,
        PERSON;

        Role role() {
            return this == TIME || this == PERSON ? null : Role.valueOf(name());
        }
    }

    /**
     * A key where it stands.
     *
     * @param start of the key, with its bracket where it has one
     * @param valueStart behind its colon
     * @param inSentence whether 为 stands for the colon (牵头单位为…): its value ends with its clause
     */
    record Key(String word, Meaning meaning, int start, int valueStart, boolean inSentence) {}

    private static final Map<String, Meaning> MEANINGS = new HashMap<>();
    private static final int LONGEST;
    private static final int SHORTEST_IN_SENTENCE = 4;
    private static final String BEFORE = "。；，、（）〔〕\n！？”.";

    static {
        RuleFile.rows("responsibility-keys").forEach(row -> MEANINGS.put(row[0], Meaning.valueOf(row[1])));
        LONGEST = MEANINGS.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private ResponsibilityKeys() {}

    static boolean startsWithKey(Passage line) {
        Passage start = line.sub(0, Math.min(line.length(), LONGEST + 3));
        List<Key> keys = find(start);
        return !keys.isEmpty() && keys.get(0).start() == 0;
    }

    /** The key of which the line consists (配合单位：), its value standing on lines below it; null where it is none. */
    static Key alone(Passage line) {
        if (line.length() > LONGEST + 1 || line.charAt(line.length() - 1) != '：') {
            return null;
        }
        List<Key> keys = find(line);
        return keys.size() == 1 && keys.get(0).start() == 0 && keys.get(0).valueStart() == line.length()
                ? keys.get(0)
                : null;
    }

    /** The keys of the passage, in order. */
    static List<Key> find(Passage text) {
        List<Key> keys = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '：' || c == '〕' || c == '为') {
                Key key = endingAt(text, i);
                if (key != null) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    private static Key endingAt(Passage text, int mark) {
        boolean bracket = text.charAt(mark) == '〕';
        for (int length = Math.min(LONGEST, mark); length > 1; length--) {
            int start = mark - length;
            String word = text.folded().substring(start, mark);
            Meaning meaning = MEANINGS.get(word);
            if (meaning == null) {
                continue;
            }
            boolean inBracket = start > 0 && text.charAt(start - 1) == '〔';
            if (bracket && inBracket) {
                boolean colon = mark + 1 < text.length() && text.charAt(mark + 1) == '：';
                return new Key(word, meaning, start - 1, mark + (colon ? 2 : 1), false);
            }
            boolean sentence = text.charAt(mark) == '为';
            if (sentence && length < SHORTEST_IN_SENTENCE) {
                return null;
            }
            boolean begins = start == 0 || BEFORE.indexOf(text.charAt(start - 1)) >= 0 || text.blankBefore(start);
            if (!bracket && begins) {
                return new Key(word, meaning, start, mark + 1, sentence);
            }
        }
        return null;
    }
}
