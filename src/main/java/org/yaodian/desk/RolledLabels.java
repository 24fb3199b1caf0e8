package org.yaodian.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.plan.Section;
import org.yaodian.plan.WorkItem;
import org.yaodian.reading.ChineseNumber;

/**
 * The labels of what is carried over. Where all of it is they stay as they are printed; where something is left out, the
 * rest is numbered without gaps in the document's own manner: （十一） becomes （一）, in each section anew if the document
 * began anew there. A label that is no number stays.
 */
final class RolledLabels {
    private static final String DIGITS = "一二三四五六七八九十百0-9";
    private static final Pattern NUMBERED =
            Pattern.compile("([^" + DIGITS + "]*)([一二三四五六七八九十百]+|[0-9]+)([^" + DIGITS + "]*)");

    private RolledLabels() {}

    /** A number with what stands around it. */
    private record Numbered(String before, int number, String after, boolean figures) {
        /** Null where the label is no number. */
        static Numbered parse(String label) {
            Matcher matcher = NUMBERED.matcher(label == null ? "" : label);
            int number = matcher.matches() ? ChineseNumber.parse(matcher.group(2)) : 0;
            return number < 1
                    ? null
                    : new Numbered(
                            matcher.group(1),
                            number,
                            matcher.group(3),
                            Character.isDigit(matcher.group(2).charAt(0)));
        }

        String as(int other) {
            return before + (figures ? Integer.toString(other) : ChineseNumber.print(other)) + after;
        }
    }

    /** The labels of the chosen items of a plan, by their ids. */
    static Map<UUID, String> ofItems(List<WorkItem> all, List<WorkItem> chosen) {
        Map<UUID, String> labels = new HashMap<>();
        boolean whole = all.size() == chosen.size();
        boolean anew = beginsAnew(all);
        UUID section = chosen.isEmpty() ? null : chosen.get(0).sectionId();
        int last = 0;
        for (WorkItem item : chosen) {
            Numbered printed = Numbered.parse(item.label());
            if (whole || printed == null) {
                labels.put(item.id(), item.label());
                continue;
            }
            last = anew && !Objects.equals(item.sectionId(), section) ? 1 : last + 1;
            section = item.sectionId();
            labels.put(item.id(), printed.as(last));
        }
        return labels;
    }

    /** Whether the numbers begin anew in a later section. */
    private static boolean beginsAnew(List<WorkItem> items) {
        int last = 0;
        for (WorkItem item : items) {
            Numbered printed = Numbered.parse(item.label());
            if (printed != null && printed.number() <= last) {
                return true;
            }
            last = printed == null ? last : printed.number();
        }
        return false;
    }

    /** The labels of the sections that are kept, in their order; those under another begin anew there. */
    static List<String> ofSections(List<Section> all, List<Section> kept) {
        List<String> labels = new ArrayList<>();
        Map<Integer, Integer> last = new HashMap<>();
        for (Section section : kept) {
            last.keySet().removeIf(level -> level > section.level());
            Numbered printed = Numbered.parse(section.label());
            if (all.size() == kept.size() || printed == null) {
                labels.add(section.label());
            } else {
                labels.add(printed.as(last.merge(section.level(), 1, Integer::sum)));
            }
        }
        return labels;
    }
}
