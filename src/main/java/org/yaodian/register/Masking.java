package org.yaodian.register;

/** What goes out in the place of a person's particulars. */
public final class Masking {
    private static final String MASK = "***";
    private static final int LONGEST_NAME = 4;

    private Masking() {}

    /** The value as anybody may see it: 张* for a name, *** for everything else that is personal. */
    public static String of(Column column, String value) {
        if (!column.personal() || value == null || value.isEmpty()) {
            return value;
        }
        boolean han = value.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        return han && value.length() > 1 && value.length() <= LONGEST_NAME ? value.substring(0, 1) + "*" : MASK;
    }
}
