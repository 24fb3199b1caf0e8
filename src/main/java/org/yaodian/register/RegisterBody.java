package org.yaodian.register;

import java.util.List;
import java.util.Optional;
import org.yaodian.plan.Bilingual;

/**
 * What a register is made of: the part of a definition that is data and can be copied and changed.
 *
 * @param name what it is called (依申请公开)
 * @param basis where its clock and stages come from, null where nowhere
 * @param item the item of the seed that it was made for, null for one of the office's own
 * @param itemWords patterns that tell the item that it serves in any plan, by title first and text then
 * @param columns its columns, in order
 * @param title the column that tells an entry in a line
 * @param kind the column by which entries are told apart for clock and counting, null for none
 * @param responsible the column with the division responsible for an entry, null for none
 * @param stages in order; an entry begins in the first
 * @param acts what else can be done with an entry
 * @param clock null for a register without one
 * @param serves which obligations its entries serve; the first that covers an obligation holds
 */
public record RegisterBody(
        Bilingual name,
        Bilingual basis,
        Integer item,
        List<String> itemWords,
        List<Column> columns,
        String title,
        String kind,
        String responsible,
        List<Stage> stages,
        List<ActKind> acts,
        Clock clock,
        List<Serving> serves) {
    public RegisterBody {
        itemWords = List.copyOf(itemWords);
        columns = List.copyOf(columns);
        stages = List.copyOf(stages);
        acts = List.copyOf(acts);
        serves = List.copyOf(serves);
    }

    /** A register to begin with: a title, two stages, and what was added by mistake can be voided. */
    public static RegisterBody empty(Bilingual name) {
        Column title = Column.of(new Bilingual("标题", "Title"), ColumnType.TEXT, true, List.of());
        return new RegisterBody(
                name,
                null,
                null,
                List.of(),
                List.of(title),
                title.key(),
                null,
                null,
                List.of(
                        Stage.of(new Bilingual("登记", "Registered"), false, List.of()),
                        Stage.of(new Bilingual("办结", "Closed"), true, List.of())),
                List.of(new ActKind(
                        new Bilingual("作废", "Void"), Effect.VOID, null, null, true, false, null, false, List.of())),
                null,
                List.of(Counting.any()));
    }

    /** The same under another name, for a register of its own: it serves no item until somebody says which. */
    public RegisterBody copy(Bilingual newName) {
        return new RegisterBody(
                newName, basis, null, List.of(), columns, title, kind, responsible, stages, acts, clock, serves);
    }

    /** The column that a person calls by one of its names. */
    public Optional<Column> column(String typed) {
        return columns.stream()
                .filter(column -> column.name().isCalled(typed))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> column.synonyms().stream().anyMatch(typed.strip()::equalsIgnoreCase))
                        .findFirst());
    }

    public Optional<Stage> stage(String typed) {
        return stages.stream().filter(stage -> stage.name().isCalled(typed)).findFirst();
    }

    public Optional<ActKind> act(String typed) {
        return acts.stream().filter(act -> act.name().isCalled(typed)).findFirst();
    }

    /** The place of a stage in the order, from 0; -1 for none of this definition. */
    public int placeOf(String stage) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).key().equals(stage)) {
                return i;
            }
        }
        return -1;
    }
}
