package org.yaodian.reading;

/** Numbers as documents print them: 12, 十二, 二〇二二. */
public final class ChineseNumber {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int UNKNOWN = -1;

    private ChineseNumber() {}

    /** The number, or -1 where the text is none, or is above 9999. */
    public static int parse(String text) {
        if (text == null || text.isEmpty() || text.length() > 9) {
            return UNKNOWN;
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text.length() > 4 ? UNKNOWN : Integer.parseInt(text);
        }
        String plain = text.replace('零', '〇').replace('两', '二').replace("廿", "二十");
        boolean placed = plain.indexOf('十') >= 0 || plain.indexOf('百') >= 0;
        return placed ? byPlaces(plain) : byDigits(plain);
    }

    private static int byDigits(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            if (digit < 0 || i > 3) {
                return UNKNOWN;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static int byPlaces(String text) {
        int value = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '百' || c == '十') {
                int unit = c == '百' ? 100 : 10;
                value += (digit == 0 ? 1 : digit) * unit;
                digit = 0;
            } else if (DIGITS.indexOf(c) >= 0) {
                digit = DIGITS.indexOf(c);
            } else {
                return UNKNOWN;
            }
        }
        return value + digit;
    }

    /** The number in Chinese, up to 99; in figures beyond. */
    public static String print(int number) {
        if (number < 1 || number > 99) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String front = tens == 0 ? "" : (tens == 1 ? "十" : DIGITS.charAt(tens) + "十");
        return ones == 0 ? front : front + DIGITS.charAt(ones);
    }
}
