package org.yaodian.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.plan.Division;
import org.yaodian.plan.Refused;

/**
 * The divisions that a text turns to, each as @ and its name; the longest name that fits is meant. Parentheses of either
 * width are the same. A sign inside of an address (a@b.cn) or before a blank is no mention.
 */
public final class Mentions {
    private static final int NEAREST = 3;
    private static final int MOST_TYPED = 20;

    private final List<Division> divisions;

    public Mentions(Collection<Division> divisions) {
        this.divisions = divisions.stream()
                .sorted(Comparator.comparingInt(
                                (Division division) -> division.name().length())
                        .reversed())
                .toList();
    }

    /**
     * A mention in a text.
     *
     * @param from where its sign stands
     * @param to where the name ends
     */
    public record Mention(int from, int to, Division division) {}

    /**
     * The mentions in the order of the text.
     *
     * @throws Refused when a name is none of the divisions': nobody would learn of it
     */
    public List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (isSign(text, i)) {
                Mention mention = at(text, i);
                mentions.add(mention);
                i = mention.to() - 1;
            }
        }
        return mentions;
    }

    /** Whom the text turns to, each once, in the order of the text; as {@link #in}. */
    List<UUID> divisionsIn(String text) {
        Map<UUID, Division> once = new LinkedHashMap<>();
        in(text).forEach(mention -> once.putIfAbsent(mention.division().id(), mention.division()));
        return List.copyOf(once.keySet());
    }

    /** The divisions whose names hold what was typed behind the sign, those that begin with it first. */
    public List<Division> beginning(String typed) {
        String words = folded(typed);
        return divisions.stream()
                .filter(division -> folded(division.name()).contains(words))
                .sorted(Comparator.comparing(
                                (Division division) -> !folded(division.name()).startsWith(words))
                        .thenComparing(Division::ordinal))
                .toList();
    }

    /** Where the sign stands whose name is being typed at the place; empty where none is. */
    public static Optional<Integer> typing(String text, int caret) {
        for (int i = caret - 1; i >= 0 && caret - i <= MOST_TYPED; i--) {
            if (isAt(text.charAt(i))) {
                return isInAddress(text, i) ? Optional.empty() : Optional.of(i);
            }
            if (Character.isWhitespace(text.charAt(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(char c) {
        return c == '@' || c == '＠';
    }

    private static boolean isSign(String text, int i) {
        boolean followed = i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
        return isAt(text.charAt(i)) && followed && !isInAddress(text, i);
    }

    private static boolean isInAddress(String text, int sign) {
        return sign > 0 && text.charAt(sign - 1) < 0x80 && Character.isLetterOrDigit(text.charAt(sign - 1));
    }

    private Mention at(String text, int sign) {
        String rest = folded(text.substring(sign + 1));
        return divisions.stream()
                .filter(division -> rest.startsWith(folded(division.name())))
                .findFirst()
                .map(division -> new Mention(sign, sign + 1 + division.name().length(), division))
                .orElseThrow(() -> unknown(text.substring(sign + 1)));
    }

    private Refused unknown(String rest) {
        String typed = rest.split("[\\s，。、；：！？,;:!?@＠]", 2)[0];
        String shown = typed.length() <= MOST_TYPED ? typed : typed.substring(0, MOST_TYPED) + "…";
        String nearest = divisions.stream()
                .sorted(Comparator.comparingInt((Division division) -> distance(folded(division.name()), folded(typed)))
                        .thenComparing(Division::ordinal))
                .limit(NEAREST)
                .map(Division::name)
                .collect(Collectors.joining("、"));
        return new Refused("comment.mention", shown, nearest);
    }

    /** How much of the name is not in what was typed: the order of its characters does not matter. */
    private static int distance(String name, String typed) {
        String beginning = typed.substring(0, Math.min(typed.length(), name.length()));
        return (int) name.chars().filter(c -> beginning.indexOf(c) < 0).count()
                + (int) beginning.chars().filter(c -> name.indexOf(c) < 0).count();
    }

    private static String folded(String text) {
        return text.replace('(', '（').replace(')', '）');
    }
}
