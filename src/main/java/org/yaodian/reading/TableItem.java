package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yaodian.plan.Role;

/** The cells of one item of a table, gathered by what their columns hold. */
final class TableItem {
    /** What an office writes into a cell of which nothing is to be told. */
    private static final Pattern NOTHING = Pattern.compile("[—/／、.*]{1,4}|无");

    private final TableHeader header;
    private final List<Passage> tasks = new ArrayList<>();
    private final List<Passage> details = new ArrayList<>();
    private final List<Passage> times = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<DraftAssignment> assignments = new ArrayList<>();
    private final List<Responsibility.Trouble> troubles = new ArrayList<>();
    private Passage number = Passage.EMPTY;

    TableItem(TableHeader header) {
        this.header = header;
    }

    static boolean isNothing(Passage cell) {
        return cell.isEmpty() || NOTHING.matcher(cell.folded()).matches();
    }

    void task(Passage cell) {
        tasks.add(cell);
    }

    /** Takes a cell that is neither a section's nor a task's. */
    void add(int column, Passage cell) {
        TableHeader.Column kind = header.column(column);
        if (isNothing(cell)) {
            return;
        }
        if (kind == null) {
            troubles.add(new Responsibility.Trouble(cell, "table.column"));
            return;
        }
        switch (kind) {
            case NUMBER -> number = number.isEmpty() ? cell : number;
            case DETAIL -> details.add(cell);
            case TIME -> times.add(cell);
            case MILESTONE -> milestones.add(new Milestone(header.words(column), cell));
            case PERSON -> troubles.add(new Responsibility.Trouble(cell, "responsibility.person"));
            case NOTE -> note(cell);
            default -> responsibility(kind, cell);
        }
    }

    /** A limit among the notes counts where the table has no place of its own for it. */
    private void note(Passage cell) {
        boolean limit = !header.columns().contains(TableHeader.Column.TIME) && LimitClauses.isLimit(cell);
        if (limit) {
            times.add(cell);
        } else {
            troubles.add(new Responsibility.Trouble(cell, "table.note"));
        }
    }

    private void responsibility(TableHeader.Column kind, Passage cell) {
        Responsibility keyed = ResponsibilityReader.read(cell);
        if (!ResponsibilityKeys.find(cell).isEmpty() && keyed.isFound()) {
            assignments.addAll(keyed.assignments());
            troubles.addAll(keyed.troubles());
            return;
        }
        ResponsibilityPhrase.Parsed parsed =
                ResponsibilityPhrase.parse(cell, Role.valueOf(kind.name()), "表格列：" + name(kind));
        assignments.addAll(parsed.assignments());
        parsed.noNames().forEach(one -> troubles.add(new Responsibility.Trouble(one, "responsibility.unread")));
    }

    private static String name(TableHeader.Column kind) {
        return switch (kind) {
            case LEAD -> "牵头单位";
            case SUPPORT -> "配合单位";
            default -> "责任单位";
        };
    }

    /**
     * Writes the item, or tells what stands in its row where it has no words.
     *
     * @param section the section it belongs to, -1 for none
     * @param from the stretch of its rows
     */
    void write(DraftWriter out, int section, Span from) {
        boolean detailed = !details.isEmpty();
        Passage task = Passage.join(tasks, true);
        Passage text = Passage.join(detailed ? details : tasks, true);
        Passage labelled = task.isEmpty() ? text : task;
        Label label = number.isEmpty() && !labelled.isEmpty() ? Label.of(labelled) : null;
        String printed = number.shown();
        if (label != null) {
            printed = labelled.shown(0, label.printed());
            Passage bare = labelled.from(label.length()).strip("、，");
            text = task.isEmpty() || !detailed ? bare : text;
            task = task.isEmpty() ? task : bare;
        }
        if (text.isEmpty() && task.isEmpty()) {
            troubles.forEach(trouble -> out.told(trouble.words(), trouble.why()));
            if (!assignments.isEmpty() || !times.isEmpty() || !milestones.isEmpty()) {
                out.told(out.words(from), "table.noTask");
            }
            return;
        }
        ItemHeading heading =
                detailed && !task.isEmpty() ? new ItemHeading(task.strip("。：；"), text) : ItemHeading.of(text, false);
        out.item(
                new ItemWords(
                        printed.strip(),
                        heading.title(),
                        heading.rest(),
                        assignments,
                        times,
                        milestones,
                        troubles,
                        from),
                section);
    }
}
