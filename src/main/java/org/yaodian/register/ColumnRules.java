package org.yaodian.register;

import java.util.List;
import java.util.stream.Stream;
import org.yaodian.plan.Bilingual;
import org.yaodian.plan.Refused;

/** What the columns of a definition must be. */
final class ColumnRules {
    static final int MOST_COLUMNS = 60;
    private static final int LONGEST_CHOICE = 100;

    private ColumnRules() {}

    static void expectSound(RegisterBody body) {
        List<Column> columns = body.columns();
        if (columns.size() > MOST_COLUMNS) {
            throw new Refused("register.columnsMany", columns.size(), MOST_COLUMNS);
        }
        for (int i = 0; i < columns.size(); i++) {
            expectName(columns, i);
            if (columns.get(i).type() == ColumnType.CHOICE) {
                expectChoices(columns.get(i), i + 1);
            }
        }
        expectSpecial(body);
        Stream.concat(
                        body.stages().stream().flatMap(stage -> stage.asks().stream()),
                        body.acts().stream().flatMap(act -> act.asks().stream()))
                .filter(asked -> !has(columns, asked))
                .findFirst()
                .ifPresent(asked -> {
                    throw new Refused("register.asks", asked);
                });
    }

    private static void expectName(List<Column> columns, int i) {
        Bilingual name = columns.get(i).name();
        if (name.chinese().isBlank()) {
            throw new Refused("register.columnName", i + 1);
        }
        if (name.chinese().contains(DefinitionRules.BAR)) {
            throw new Refused("register.columnBar", i + 1, name.chinese());
        }
        if (DefinitionRules.longest(name) > DefinitionRules.LONGEST_NAME) {
            throw new Refused("register.columnLong", i + 1, name.chinese(), DefinitionRules.LONGEST_NAME);
        }
        for (int j = 0; j < i; j++) {
            if (columns.get(j).name().clashesWith(name)) {
                throw new Refused("register.columnTwice", i + 1, j + 1, name.chinese());
            }
        }
    }

    private static void expectChoices(Column column, int place) {
        List<Bilingual> choices = column.choices();
        if (choices.isEmpty()) {
            throw new Refused("register.choicesMissing", place, column.key());
        }
        for (int i = 0; i < choices.size(); i++) {
            Bilingual choice = choices.get(i);
            if (choice.chinese().isBlank() || choice.chinese().contains(DefinitionRules.BAR)) {
                throw new Refused("register.choiceName", place, column.key(), i + 1);
            }
            if (DefinitionRules.longest(choice) > LONGEST_CHOICE) {
                throw new Refused("register.choiceLong", place, choice.chinese(), LONGEST_CHOICE);
            }
            if (choices.subList(0, i).stream().anyMatch(choice::clashesWith)) {
                throw new Refused("register.choiceTwice", place, column.key(), choice.chinese());
            }
        }
    }

    /** The columns with a part of their own: what tells an entry, what it is told apart by, who answers for it. */
    private static void expectSpecial(RegisterBody body) {
        List<Column> columns = body.columns();
        if (body.title() == null) {
            throw new Refused("register.title");
        }
        if (!has(columns, body.title())) {
            throw new Refused("register.titleGone", body.title());
        }
        boolean tellsOfPerson = columns.stream()
                .anyMatch(column -> column.personal() && column.key().equals(body.title()));
        if (tellsOfPerson) {
            // it stands in every list and in the history's sentences, which everybody reads
            throw new Refused("register.titlePersonal", body.title());
        }
        if (body.kind() != null) {
            ColumnType type = type(columns, body.kind());
            if (type == null) {
                throw new Refused("register.kindGone", body.kind());
            }
            if (type != ColumnType.CHOICE && type != ColumnType.BOOLEAN) {
                throw new Refused("register.kindType", body.kind());
            }
        }
        if (body.responsible() != null) {
            ColumnType type = type(columns, body.responsible());
            if (type == null) {
                throw new Refused("register.responsibleGone", body.responsible());
            }
            if (type != ColumnType.DIVISION) {
                throw new Refused("register.responsibleType", body.responsible());
            }
        }
    }

    private static boolean has(List<Column> columns, String key) {
        return type(columns, key) != null;
    }

    private static ColumnType type(List<Column> columns, String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .map(Column::type)
                .findFirst()
                .orElse(null);
    }
}
