package org.yaodian.report.official;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yaodian.report.SheetWords;

/** What a template may ask for, by the words of the office. */
final class Facts {
    private static final String DIGITS = "一二三四五六七八九";
    private static final int TEN = 10;

    private final Map<String, Object> values = new LinkedHashMap<>();

    Facts put(String name, Object value) {
        values.put(name, value instanceof LocalDate day ? SheetWords.date(day) : value == null ? "" : value);
        return this;
    }

    /** A list, and under 有 before its name whether it holds anything; each of its parts knows its 序号, from 1. */
    <T> Facts list(String name, List<T> parts, Function<T, Facts> toFacts) {
        values.put("有" + name, !parts.isEmpty());
        values.put(
                name,
                IntStream.range(0, parts.size())
                        .mapToObj(i -> toFacts.apply(parts.get(i)).put("序号", i + 1).values)
                        .toList());
        return this;
    }

    /** Values of one part that are told on their own line each; empty ones are left out. */
    Facts texts(String name, Stream<Facts> parts) {
        return list(name, parts.toList(), Function.identity());
    }

    Map<String, Object> map() {
        return values;
    }

    /** As the workbook shows it: whole per cent. */
    static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    /** 一 to 九十九; larger ones in figures. */
    static String ordinal(int number) {
        if (number >= TEN * TEN || number < 1) {
            return Integer.toString(number);
        }
        int tens = number / TEN;
        int ones = number % TEN;
        String high = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens - 1) + "十";
        return high + (ones == 0 ? "" : DIGITS.substring(ones - 1, ones));
    }
}
