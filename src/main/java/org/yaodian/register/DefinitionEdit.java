package org.yaodian.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaodian.plan.Bilingual;

/**
 * What a person changes of a definition. What is not among it stays as it was, and what spoke of a column or stage by its
 * old name follows the new one.
 *
 * @param basis null for none
 * @param columns in their new order
 * @param title the new name of the column that tells an entry, null where none was chosen
 * @param kind as {@code title}, null for none
 * @param responsible as {@code title}, null for none
 * @param stages in their new order
 */
public record DefinitionEdit(
        Bilingual name,
        Bilingual basis,
        List<ColumnEdit> columns,
        String title,
        String kind,
        String responsible,
        List<StageEdit> stages,
        ClockEdit clock,
        List<Serving> serves) {

    /**
     * A column as it is to be.
     *
     * @param was its name before, null for a new one
     */
    public record ColumnEdit(
            String was,
            Bilingual name,
            ColumnType type,
            boolean required,
            List<Bilingual> choices,
            boolean personal,
            boolean longText) {}

    /**
     * A stage as it is to be.
     *
     * @param was its name before, null for a new one
     * @param needs the new names of the stages that it needs
     */
    public record StageEdit(String was, Bilingual name, boolean done, Set<String> needs) {}

    public DefinitionEdit {
        columns = List.copyOf(columns);
        stages = List.copyOf(stages);
        serves = List.copyOf(serves);
    }

    /** The definition as it is to be. */
    public RegisterBody of(RegisterBody old) {
        Map<String, String> renamed = new HashMap<>();
        columns.stream()
                .filter(column -> column.was() != null)
                .forEach(column -> renamed.put(column.was(), column.name().chinese()));
        List<ActKind> acts =
                clock.acts(old.acts()).stream().map(act -> asking(act, renamed)).toList();
        return new RegisterBody(
                name,
                basis,
                old.item(),
                old.itemWords(),
                columns.stream().map(column -> column(old, column)).toList(),
                title,
                kind,
                responsible,
                stages.stream().map(stage -> stage(old, stage, renamed)).toList(),
                acts,
                clock.of(old.clock(), kind != null && kind.equals(renamed.get(old.kind()))),
                serves);
    }

    private static Column column(RegisterBody old, ColumnEdit edit) {
        Column was = find(old.columns(), edit.was());
        boolean choice = edit.type() == ColumnType.CHOICE;
        return new Column(
                edit.name(),
                edit.type(),
                edit.required(),
                choice ? edit.choices() : List.of(),
                edit.personal(),
                edit.type() == ColumnType.TEXT && edit.longText(),
                was == null || !choice ? List.of() : was.refusals(),
                was == null ? List.of() : was.synonyms());
    }

    private static Column find(List<Column> columns, String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private static Stage stage(RegisterBody old, StageEdit edit, Map<String, String> renamed) {
        Stage was = old.stages().stream()
                .filter(stage -> stage.key().equals(edit.was()))
                .findFirst()
                .orElse(null);
        List<String> needs = was != null && Set.copyOf(was.needs()).equals(edit.needs())
                ? was.needs()
                : new ArrayList<>(new LinkedHashSet<>(edit.needs()));
        return was == null
                ? Stage.of(edit.name(), edit.done(), needs)
                : new Stage(
                        edit.name(),
                        edit.done(),
                        needs,
                        followed(was.asks(), renamed),
                        was.parallel(),
                        was.sets(),
                        was.by());
    }

    private static ActKind asking(ActKind act, Map<String, String> renamed) {
        return new ActKind(
                act.name(),
                act.effect(),
                act.ends(),
                act.days(),
                act.reason(),
                act.once(),
                act.needs(),
                act.anyOrder(),
                followed(act.asks(), renamed));
    }

    /** Columns by their new names; those that were removed are asked for no more. */
    private static List<String> followed(List<String> asks, Map<String, String> renamed) {
        return asks.stream().map(renamed::get).filter(Objects::nonNull).toList();
    }
}
