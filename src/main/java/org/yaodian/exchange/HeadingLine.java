package org.yaodian.exchange;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaodian.exchange.HiddenSheet.SentSheet;

/**
 * The row of a sheet in which the headings of a form stand, wherever it and they were moved to.
 *
 * @param number counted from 1, as programs show it; 0 where there is none
 * @param places the column of each heading, counted from 0
 */
record HeadingLine(int number, Map<String, Integer> places) {
    /** The heading over the ids of the rows. */
    static final String KEY = "行标识";

    private static final int MOST_LINES_ABOVE = 30;
    private static final int LONGEST = 100;
    private static final Pattern UNIT = Pattern.compile("\\([^()]*\\)$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** The line that has most of the headings; that it has any is for the caller to ask. */
    static HeadingLine find(FormTable table, SentSheet sheet) {
        Map<String, String> wanted = new HashMap<>();
        // without its unit a heading is still known
        sheet.columns().forEach(column -> wanted.put(bare(column.heading()), column.heading()));
        sheet.columns().forEach(column -> wanted.put(plain(column.heading()), column.heading()));
        wanted.put(plain(KEY), KEY);
        HeadingLine best = new HeadingLine(0, Map.of());
        List<FormLine> head = table.lines()
                .subList(0, Math.min(MOST_LINES_ABOVE, table.lines().size()));
        for (FormLine line : head) {
            HeadingLine found = in(line, wanted);
            if (found.places().size() > best.places().size()) {
                best = found;
            }
            if (best.places().size() > sheet.columns().size()) {
                break;
            }
        }
        return best;
    }

    private static HeadingLine in(FormLine line, Map<String, String> wanted) {
        Map<String, Integer> places = new HashMap<>();
        line.cells().keySet().stream().sorted().forEach(column -> {
            String shown = line.shown(column);
            String heading = shown.length() > LONGEST ? null : wanted.get(plain(shown));
            if (heading != null) {
                places.putIfAbsent(heading, column);
            }
        });
        return new HeadingLine(line.number(), places);
    }

    private static String bare(String heading) {
        return UNIT.matcher(plain(heading)).replaceAll("");
    }

    private static String plain(String heading) {
        return BLANKS.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    /** How many of the columns that the division writes in are there. */
    long filled(SentSheet sheet) {
        return sheet.columns().stream()
                .filter(column -> column.isFilled() && places.containsKey(column.heading()))
                .count();
    }
}
