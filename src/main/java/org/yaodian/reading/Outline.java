package org.yaodian.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The plan's lines as a tree of headings: by their numbering, or where there is none by short lines that stand alone. */
final class Outline {
    private static final int LONGEST_HEADING = 30;
    private static final int STEP = 10;

    private final List<Line> lines;
    private final boolean numbered;
    private final Deque<Node> open = new ArrayDeque<>();

    private Outline(List<Line> lines) {
        this.lines = lines;
        this.numbered = lines.stream()
                .anyMatch(line -> line.label() != null && line.label().kind() != Label.Kind.SPOKEN);
    }

    static Node of(List<Line> lines) {
        return new Outline(List.copyOf(lines)).build();
    }

    private Node build() {
        Node root = new Node(null, -1);
        open.push(root);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int rank = rank(i);
            if (rank < 0) {
                if (line.carries() && isOnlyResponsibility(line)) {
                    closeCommon();
                }
                open.peek().below().add(line);
                continue;
            }
            while (open.peek().rank() >= rank) {
                open.pop();
            }
            Node node = new Node(line, rank);
            open.peek().children().add(node);
            open.push(node);
        }
        return root;
    }

    /** A responsibility on its own line behind several headings of which none tells one is that of the heading above them. */
    private void closeCommon() {
        while (open.size() > 2) {
            Node last = open.pop();
            List<Node> siblings = open.peek().children();
            boolean common = siblings.size() > 1 && siblings.stream().noneMatch(Node::carriesWithin);
            if (!common) {
                open.push(last);
                return;
            }
        }
    }

    /** How deep the line stands as a heading, -1 where it is none. */
    private int rank(int i) {
        Line line = lines.get(i);
        if (line.label() != null) {
            return rankOf(line.label());
        }
        if (line.isTable() || !isHeadingLike(line) || i + 1 >= lines.size()) {
            return -1;
        }
        Line next = lines.get(i + 1);
        if (numbered) {
            boolean first = next.label() != null && (i == 0 || isEnd(lines.get(i - 1)));
            return first ? rankOf(next.label()) - STEP / 2 : -1;
        }
        if (next.isTable()) {
            return 1;
        }
        return isHeadingLike(next) ? 1 : 2;
    }

    private static int rankOf(Label label) {
        return label.kind().depth() * STEP;
    }

    /** Whether a paragraph came to its end before: a heading that waits for its text is followed by no other. */
    private static boolean isEnd(Line line) {
        return line.isTable()
                || line.carries()
                || line.paragraph().words().folded().endsWith("。");
    }

    private static boolean isHeadingLike(Line line) {
        Passage words = line.paragraph().words();
        return !line.isTable()
                && line.label() == null
                && !line.carries()
                && !line.responsibility().rest().isEmpty()
                && line.responsibility().times().isEmpty()
                && words.length() <= LONGEST_HEADING
                && HeadLines.isTitleLike(words);
    }

    /** The lines below a heading as stretches that each end with their responsibility. */
    static List<List<Line>> stretches(List<Line> below) {
        List<List<Line>> stretches = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        for (int i = 0; i < below.size(); i++) {
            Line line = below.get(i);
            current.add(line);
            boolean last = i + 1 == below.size();
            if (line.carries() && (last || !isOnlyResponsibility(below.get(i + 1)))) {
                stretches.add(current);
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) {
            stretches.add(current);
        }
        return stretches;
    }

    private static boolean isOnlyResponsibility(Line line) {
        return line.responsibility().rest().isEmpty() && !line.isTable();
    }
}
