package org.yaodian.desk;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What of a text went and what came, word by word: a Chinese character is a word, and a run of letters or digits. */
public final class TextDifference {
    /** What became of a piece. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A piece of either text. */
    public record Piece(Fate fate, String text) {}

    private static final Pattern WORDS = Pattern.compile("[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*|\\s+|\\X");
    private static final Pattern SENTENCES = Pattern.compile("[^。；;\\n]*[。；;\\n]+|[^。；;\\n]+");
    /** Texts with more words together are told apart by sentences, for words would take too long. */
    private static final int MOST_WORDS = 6_000;
    /** What stands alone between two changes is no orientation for the eye: it is told as changed too. */
    private static final int LEAST_KEPT = 1;

    private TextDifference() {}

    /** The pieces of both texts in their order, a removed one before the added one in its place; null is empty. */
    public static List<Piece> of(String before, String after) {
        List<String> old = parts(WORDS, before);
        List<String> now = parts(WORDS, after);
        if (old.size() + now.size() > MOST_WORDS) {
            old = parts(SENTENCES, before);
            now = parts(SENTENCES, after);
        }
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : whole(DiffUtils.diff(old, now).getDeltas(), old, now)) {
            int from = delta.getSource().getPosition();
            add(pieces, Fate.KEPT, old.subList(at, from));
            add(pieces, Fate.REMOVED, delta.getSource().getLines());
            add(pieces, Fate.ADDED, delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        add(pieces, Fate.KEPT, old.subList(at, old.size()));
        return pieces;
    }

    private static List<String> parts(Pattern pattern, String text) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = pattern.matcher(text == null ? "" : text);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }

    /** Deltas that nearly touch as one. */
    private static List<AbstractDelta<String>> whole(
            List<AbstractDelta<String>> deltas, List<String> old, List<String> now) {
        List<AbstractDelta<String>> joined = new ArrayList<>();
        for (AbstractDelta<String> delta : deltas) {
            AbstractDelta<String> last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean near = last != null
                    && delta.getSource().getPosition()
                                    - last.getSource().getPosition()
                                    - last.getSource().size()
                            <= LEAST_KEPT;
            if (near) {
                joined.set(joined.size() - 1, join(last, delta, old, now));
            } else {
                joined.add(delta);
            }
        }
        return joined;
    }

    private static AbstractDelta<String> join(
            AbstractDelta<String> first, AbstractDelta<String> second, List<String> old, List<String> now) {
        int oldFrom = first.getSource().getPosition();
        int oldTo = second.getSource().getPosition() + second.getSource().size();
        int nowFrom = first.getTarget().getPosition();
        int nowTo = second.getTarget().getPosition() + second.getTarget().size();
        return new ChangeDelta<>(
                new Chunk<>(oldFrom, old.subList(oldFrom, oldTo)), new Chunk<>(nowFrom, now.subList(nowFrom, nowTo)));
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, words.stream().collect(Collectors.joining())));
        }
    }
}
