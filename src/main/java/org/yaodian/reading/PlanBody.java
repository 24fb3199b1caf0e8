package org.yaodian.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds sections and items in the outline: the item is the lowest heading that tells a responsibility; where the plan
 * tells none at all, the lowest heading.
 */
final class PlanBody {
    private static final List<String> PREAMBLES = RuleFile.words("preamble-headings");

    private final DraftWriter out;
    private final Set<Label.Kind> itemKinds = EnumSet.noneOf(Label.Kind.class);
    private final boolean anyCarries;
    private final boolean splitsHeadings;

    private PlanBody(Node root, DraftWriter out) {
        this.out = out;
        this.anyCarries = root.carriesWithin();
        this.splitsHeadings = findKinds(root);
    }

    static void read(Node root, DraftWriter out) {
        PlanBody body = new PlanBody(root, out);
        body.below(root, -1, 0, List.of());
        body.children(root, -1, 0, List.of());
    }

    /** Notes which numberings tell responsibilities; whether a bare heading has several paragraphs that each tell one. */
    private boolean findKinds(Node node) {
        boolean splits = !node.isRoot() && node.line().label() == null && isSection(node);
        if (node.isItemOfParts()) {
            itemKinds.add(node.line().label().kind());
            return splits;
        }
        boolean lowest = node.children().stream().noneMatch(Node::carriesWithin);
        if (!node.isRoot() && node.carries() && lowest && node.line().label() != null && !isSection(node)) {
            itemKinds.add(node.line().label().kind());
        }
        for (Node child : node.children()) {
            splits |= findKinds(child);
        }
        return splits;
    }

    private void node(Node node, int section, int level, List<DraftAssignment> inherited) {
        boolean above = node.children().stream().anyMatch(Node::carriesWithin);
        if (node.isItemOfParts()) {
            out.item(ItemWords.of(node.allLines(), inherited), section);
        } else if (above || node.hasTable() || isSection(node)) {
            asSection(node, level, inherited);
        } else if (node.carries()) {
            carried(node, section, inherited);
        } else {
            uncarried(node, section, level, inherited);
        }
    }

    /** An item ends with the paragraph that ends with its responsibility; what stands behind belongs to no item. */
    private void carried(Node node, int section, List<DraftAssignment> inherited) {
        List<Line> lines = node.allLines();
        int end = lines.size();
        while (end > 1 && node.children().isEmpty() && isRemark(lines.get(end - 1))) {
            end--;
        }
        Line last = lines.get(end - 1);
        boolean closed = last.carries() && last.responsibility().rest().folded().indexOf('。') >= 0;
        int stop = closed ? end : lines.size();
        out.item(ItemWords.of(lines.subList(0, stop), inherited), section);
        lines.subList(stop, lines.size())
                .forEach(line -> out.told(line.paragraph().words(), "text.afterItem"));
    }

    private static boolean isRemark(Line line) {
        return !line.carries() && line.responsibility().times().isEmpty();
    }

    private void asSection(Node node, int level, List<DraftAssignment> inherited) {
        Line line = node.line();
        line.responsibility().troubles().forEach(trouble -> out.told(trouble.words(), trouble.why()));
        List<DraftAssignment> own = line.carries() ? line.responsibility().assignments() : inherited;
        ItemHeading heading = ItemHeading.of(line.responsibility().rest(), true);
        Passage title = heading.title().isEmpty() ? heading.rest() : heading.title();
        int section = out.section(line.printedLabel(), level + 1, title);
        if (!heading.title().isEmpty() && !heading.rest().isEmpty()) {
            out.told(heading.rest(), "text.beforeItems");
        }
        below(node, section, level + 1, own);
        children(node, section, level + 1, own);
    }

    private void children(Node node, int section, int level, List<DraftAssignment> inherited) {
        for (Node child : node.children()) {
            node(child, section, level, inherited);
        }
    }

    /** The lines under a section that stand under none of its headings: tables, or items without numbers. */
    private void below(Node node, int section, int level, List<DraftAssignment> inherited) {
        List<Line> paragraphs =
                node.below().stream().filter(line -> !line.isTable()).toList();
        for (List<Line> stretch : Outline.stretches(paragraphs)) {
            if (stretch.stream().anyMatch(Line::carries)) {
                out.item(ItemWords.of(stretch, inherited), section);
            } else {
                stretch.forEach(line -> out.told(line.paragraph().words(), "text.beforeItems"));
            }
        }
        for (Line line : node.below()) {
            if (line.isTable()) {
                new TableReader(out, section, level).read(line.paragraph().table());
            }
        }
    }

    /** A heading that stands alone over several paragraphs, each with its own responsibility. */
    private boolean isSection(Node node) {
        if (node.isRoot() || node.line().carries() || !node.children().isEmpty()) {
            return false;
        }
        boolean bare = node.line().words().folded().indexOf('。') < 0;
        long carriers = Outline.stretches(node.below()).stream()
                .filter(stretch -> stretch.stream().anyMatch(Line::carries))
                .filter(stretch -> stretch.stream()
                        .anyMatch(line -> !line.responsibility().rest().isEmpty()))
                .count();
        return bare && (carriers > 1 || (carriers == 1 && node.line().label() == null && splitsHeadings));
    }

    private void uncarried(Node node, int section, int level, List<DraftAssignment> inherited) {
        Label label = node.line().label();
        String heading = node.line().words().folded();
        boolean preamble = PREAMBLES.stream().anyMatch(words -> heading.startsWith(words) && heading.length() < 20)
                || PREAMBLES.stream().anyMatch(words -> heading.startsWith(words + "。"));
        boolean leaf = node.children().isEmpty();
        boolean alike = label != null && itemKinds.contains(label.kind());
        boolean deeper = label != null && itemKinds.stream().anyMatch(kind -> kind.compareTo(label.kind()) < 0);
        if (preamble && (anyCarries || leaf)) {
            preamble(node, level, alike);
        } else if (alike || (leaf && (deeper || !anyCarries || (label != null && level > 0))) || !inherited.isEmpty()) {
            out.item(ItemWords.of(node.allLines(), inherited), section);
        } else if (leaf) {
            uncarriedSection(node, level);
        } else {
            asSection(node, level, inherited);
        }
    }

    /** What a plan says of itself is no task; but a limit that stands in it is told. */
    private void preamble(Node node, int level, boolean alike) {
        ItemHeading heading = ItemHeading.of(node.line().words(), true);
        if (alike || heading.title().isEmpty()) {
            toldWhereLimited(node.line().paragraph().words());
        } else {
            out.section(node.line().printedLabel(), level + 1, heading.title());
            toldWhereLimited(heading.rest());
        }
        List<Line> lines = node.allLines();
        lines.subList(1, lines.size())
                .forEach(line -> toldWhereLimited(line.paragraph().words()));
    }

    private void toldWhereLimited(Passage words) {
        if (!words.isEmpty() && !TimePhrase.find(words.folded(), false).isEmpty()) {
            out.told(words, "text.preamble");
        }
    }

    private void uncarriedSection(Node node, int level) {
        ItemHeading heading = ItemHeading.of(node.line().words(), true);
        Passage title = heading.title().isEmpty() ? Passage.EMPTY : heading.title();
        if (!title.isEmpty()) {
            out.section(node.line().printedLabel(), level + 1, title);
        }
        out.told(heading.rest(), "text.noItem");
        node.below().forEach(line -> out.told(line.paragraph().words(), "text.noItem"));
    }
}
