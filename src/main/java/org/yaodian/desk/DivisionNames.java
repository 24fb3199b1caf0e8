package org.yaodian.desk;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaodian.reading.Draft;
import org.yaodian.reading.DraftAssignment;
import org.yaodian.reading.DraftEdits;

/**
 * Tells which division of the office's directory a document means: by the name itself, by one that it had before, by what
 * the office said once, or by a short form that only one division can have (救助处 for 社会救助处).
 */
public final class DivisionNames {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final String OFFICE = "办公室";
    private static final int SHORTEST = 3;

    private final List<String> directory;
    private final Map<String, String> known;

    /**
     * @param directory the names as they are now
     * @param known other names with those that they stand for: earlier ones, and the office's own sayings
     */
    public DivisionNames(Collection<String> directory, Map<String, String> known) {
        this.directory = List.copyOf(directory);
        this.known = new LinkedHashMap<>();
        known.forEach((name, meant) -> this.known.put(plain(name), meant));
    }

    /** The division's name, where it is another than the printed one; empty where it is the same or nobody knows. */
    Optional<String> other(String printed) {
        if (directory.contains(printed)) {
            return Optional.empty();
        }
        String plain = plain(printed);
        return directory.stream()
                .filter(name -> plain(name).equals(plain))
                .findFirst()
                .or(() -> Optional.ofNullable(known.get(plain)).filter(directory::contains))
                .or(() -> shortened(plain));
    }

    /** The only one of which the characters of the short form stand in the name in this order, its last one last. */
    private Optional<String> shortened(String plain) {
        // every office has one of that name, which is no short form of another's
        if (plain.length() < SHORTEST || plain.equals(OFFICE)) {
            return Optional.empty();
        }
        List<String> meant = directory.stream()
                .filter(name -> name.length() > plain.length() && isShortFormOf(plain, plain(name)))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static boolean isShortFormOf(String shorter, String name) {
        if (shorter.charAt(shorter.length() - 1) != name.charAt(name.length() - 1)) {
            return false;
        }
        int found = 0;
        for (int i = 0; i < name.length() && found < shorter.length(); i++) {
            if (name.charAt(i) == shorter.charAt(found)) {
                found++;
            }
        }
        return found == shorter.length();
    }

    private static String plain(String name) {
        return BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** The names that a draft prints otherwise than the directory has them, with those of the directory. */
    public Map<String, String> in(Draft draft) {
        Map<String, String> meant = new LinkedHashMap<>();
        draft.items().stream()
                .flatMap(item -> item.assignments().stream())
                .filter(assignment -> !assignment.group())
                .map(DraftAssignment::division)
                .distinct()
                .forEach(printed -> other(printed).ifPresent(name -> meant.put(printed, name)));
        return meant;
    }

    /** The draft with the names of the directory. */
    public Draft applied(Draft draft) {
        return DraftEdits.renamed(draft, in(draft));
    }
}
