package org.yaodian.register.statutory;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import org.yaodian.plan.Refused;

/**
 * One cell of the statutory annual report, or the text of one of its parts.
 *
 * @param key as it is called from outside: three.granted.natural
 * @param name as the form calls it: 第三部分 予以公开 自然人
 * @param counted whether registers say what stands in it
 * @param sums what it is the sum of, each time by the keys of other cells; the first holds where nothing was typed, the
 *     others must come to the same; empty for a cell that is no sum
 */
public record FormCell(String key, String name, Kind kind, boolean counted, List<List<String>> sums) {
    private static final int LONGEST_COUNT = 9;
    private static final int MOST_DECIMALS = 6;
    private static final int LONGEST_TEXT = 20_000;

    /** What is typed into a cell. */
    public enum Kind {
        /** A whole number, 0 or more. */
        COUNT,
        /** An amount in ten thousand yuan (万元), 0 or more. */
        AMOUNT,
        /** Paragraphs. */
        TEXT
    }

    public FormCell {
        sums = sums.stream().map(List::copyOf).toList();
    }

    public boolean isText() {
        return kind == Kind.TEXT;
    }

    /**
     * What is kept of what a person types.
     *
     * @throws Refused when it is no value of this cell
     */
    public String read(String value) {
        String typed = value == null ? "" : value.strip();
        return isText() ? text(typed) : number(typed);
    }

    private String text(String typed) {
        if (typed.isEmpty()) {
            throw new Refused("statutory.empty", name);
        }
        if (typed.length() > LONGEST_TEXT) {
            throw new Refused("statutory.long", name, typed.length(), LONGEST_TEXT);
        }
        return typed.replace("\r\n", "\n").replace('\r', '\n');
    }

    private String number(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace(",", "");
        String allowed = kind == Kind.COUNT
                ? "\\d{1," + LONGEST_COUNT + "}"
                : "\\d{1," + LONGEST_COUNT + "}(\\.\\d{1," + MOST_DECIMALS + "})?";
        if (!plain.matches(allowed)) {
            throw new Refused(kind == Kind.COUNT ? "statutory.count" : "statutory.amount", name, typed);
        }
        return shown(new BigDecimal(plain));
    }

    /** A number as it is read on paper. */
    public static String shown(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
