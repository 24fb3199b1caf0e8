package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;

/** A heading of the plan with the lines below it that are no headings, and the headings nested in it. */
final class Node {
    private final Line line;
    private final int rank;
    private final List<Line> below = new ArrayList<>();
    private final List<Node> children = new ArrayList<>();

    /**
     * @param line the heading's line, null for the plan as a whole
     * @param rank how deep its kind of numbering is; the lower contains the higher
     */
    Node(Line line, int rank) {
        this.line = line;
        this.rank = rank;
    }

    Line line() {
        return line;
    }

    int rank() {
        return rank;
    }

    List<Line> below() {
        return below;
    }

    List<Node> children() {
        return children;
    }

    boolean isRoot() {
        return line == null;
    }

    boolean hasTable() {
        return below.stream().anyMatch(Line::isTable);
    }

    /** Whether its own lines tell a responsibility. */
    boolean carries() {
        return (line != null && line.carries()) || below.stream().anyMatch(Line::carries);
    }

    /** Whether it, or a heading nested in it, tells one, or holds a table. */
    boolean carriesWithin() {
        return carries() || hasTable() || children.stream().anyMatch(Node::carriesWithin);
    }

    /** Whether it is one item in numbered parts: only the last of them ends with a responsibility, which is that of all. */
    boolean isItemOfParts() {
        int last = children.size() - 1;
        if (line == null || line.label() == null || last < 1 || carries() || hasTable()) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            Node part = children.get(i);
            Label label = part.line.label();
            boolean fine = label != null && label.kind().compareTo(Label.Kind.FIGURE) >= 0;
            // numbers that run on from the heading before (4. under the second heading) are items' own
            boolean begins = i > 0 || (fine && part.line.isFirst());
            if (!fine || !begins || !part.children.isEmpty() || part.hasTable() || part.carries() != (i == last)) {
                return false;
            }
        }
        return true;
    }

    /** Its lines and those of the headings nested in it, in order. */
    List<Line> allLines() {
        List<Line> all = new ArrayList<>();
        gather(all);
        return all;
    }

    private void gather(List<Line> all) {
        if (line != null) {
            all.add(line);
        }
        all.addAll(below);
        children.forEach(child -> child.gather(all));
    }
}
