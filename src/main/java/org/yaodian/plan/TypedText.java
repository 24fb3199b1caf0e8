package org.yaodian.plan;

import java.util.regex.Pattern;

/**
 * Text as it is kept, whoever typed, pasted or imported it: without the characters that are not seen and only do harm
 * (control characters, marks that turn the direction of writing, marks without width), with line feeds as line ends.
 */
public final class TypedText {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u000b\\u000c\\u0085\\u2028\\u2029]");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]");
    private static final Pattern BLANKS = Pattern.compile("[\\n\\t ]+");

    private TypedText() {}

    /** A text of any number of lines; null stays null. */
    public static String clean(String text) {
        if (text == null) {
            return null;
        }
        return UNSEEN.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
    }

    /** A name, on one line and without blanks at its ends; nothing for null. */
    public static String name(String typed) {
        return typed == null ? "" : BLANKS.matcher(clean(typed)).replaceAll(" ").strip();
    }
}
