package org.yaodian.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.plan.Bilingual;
import org.yaodian.plan.Refused;

/** What a definition must be, one row for each thing that is refused. */
class DefinitionRulesTest {
    /** A body that a row of the table spoils. */
    private record Parts(
            String name,
            List<String> words,
            List<Column> columns,
            String title,
            String kind,
            String responsible,
            List<Stage> stages,
            List<ActKind> acts,
            Clock clock,
            List<Serving> serves) {

        static Parts sound() {
            return new Parts(
                    "来访登记|Visits",
                    List.of("来访.*登记"),
                    List.of(
                            column("来访事由|Why", ColumnType.TEXT),
                            column("类别|Kind", ColumnType.CHOICE, "咨询|Question", "投诉|Complaint"),
                            column("责任处室|Division", ColumnType.DIVISION)),
                    "来访事由",
                    "类别",
                    "责任处室",
                    List.of(stage("登记|Registered", false), stage("办结|Closed", true)),
                    List.of(act("作废|Void", Effect.VOID), act("延期|Extended", Effect.EXTEND)),
                    new Clock(10, Clock.Unit.WORKING_DAYS, Map.of("投诉", 5), false),
                    List.of(Counting.any()));
        }

        RegisterBody body() {
            return new RegisterBody(
                    Bilingual.parse(name),
                    null,
                    null,
                    words,
                    columns,
                    title,
                    kind,
                    responsible,
                    stages,
                    acts,
                    clock,
                    serves);
        }

        Parts named(String newName) {
            return new Parts(newName, words, columns, title, kind, responsible, stages, acts, clock, serves);
        }

        Parts words(String... newWords) {
            return new Parts(name, List.of(newWords), columns, title, kind, responsible, stages, acts, clock, serves);
        }

        Parts columns(List<Column> newColumns) {
            return new Parts(name, words, newColumns, title, kind, responsible, stages, acts, clock, serves);
        }

        Parts and(Column column) {
            List<Column> more = new ArrayList<>(columns);
            more.add(column);
            return columns(more);
        }

        Parts without(String column) {
            return columns(
                    columns.stream().filter(one -> !one.key().equals(column)).toList());
        }

        Parts special(String newTitle, String newKind, String newResponsible) {
            return new Parts(name, words, columns, newTitle, newKind, newResponsible, stages, acts, clock, serves);
        }

        Parts passing(Stage... newStages) {
            return new Parts(name, words, columns, title, kind, responsible, List.of(newStages), acts, clock, serves);
        }

        Parts acts(ActKind... newActs) {
            return new Parts(name, words, columns, title, kind, responsible, stages, List.of(newActs), clock, serves);
        }

        Parts clock(Clock newClock) {
            return new Parts(name, words, columns, title, kind, responsible, stages, acts, newClock, serves);
        }

        Parts serves(Serving serving) {
            return new Parts(name, words, columns, title, kind, responsible, stages, acts, clock, List.of(serving));
        }
    }

    private static Column column(String name, ColumnType type, String... choices) {
        return Column.of(
                Bilingual.parse(name),
                type,
                false,
                Stream.of(choices).map(Bilingual::parse).toList());
    }

    private static Column personal(String name) {
        return new Column(Bilingual.parse(name), ColumnType.TEXT, false, List.of(), true, false, List.of(), List.of());
    }

    private static Stage stage(String name, boolean done, String... needs) {
        return Stage.of(Bilingual.parse(name), done, List.of(needs));
    }

    private static ActKind act(String name, Effect effect) {
        return act(name, effect, null);
    }

    private static ActKind act(String name, Effect effect, Integer days, String... asks) {
        return new ActKind(Bilingual.parse(name), effect, null, days, true, false, null, false, List.of(asks));
    }

    private static Clock days(int days) {
        return new Clock(days, Clock.Unit.DAYS, Map.of(), false);
    }

    private static Serving serving(String word, String kind) {
        return new Serving(List.of(word), Set.of(), kind, Serving.Counts.EACH_CLOSED);
    }

    private static Arguments row(String reason, UnaryOperator<Parts> spoil) {
        return Arguments.of(reason, spoil);
    }

    static Stream<Arguments> spoiled() {
        String long61 = "长".repeat(61);
        return Stream.of(
                row("register.name", parts -> parts.named(" ")),
                row("register.nameLong", parts -> parts.named(long61)),
                row(
                        "register.columnsMany",
                        parts -> parts.columns(IntStream.range(0, 61)
                                .mapToObj(i -> column("列" + i, ColumnType.TEXT))
                                .toList())),
                row("register.columnName", parts -> parts.and(column("", ColumnType.TEXT))),
                row("register.columnLong", parts -> parts.and(column(long61, ColumnType.TEXT))),
                row("register.columnTwice", parts -> parts.and(column("类别", ColumnType.TEXT))),
                row("register.columnTwice", parts -> parts.and(column("种类|kind", ColumnType.TEXT))),
                row("register.columnTwice", parts -> parts.and(column("Why", ColumnType.TEXT))),
                row("register.choicesMissing", parts -> parts.and(column("渠道", ColumnType.CHOICE))),
                row("register.choiceName", parts -> parts.and(column("渠道", ColumnType.CHOICE, "网络", "|Post"))),
                row("register.choiceLong", parts -> parts.and(column("渠道", ColumnType.CHOICE, "长".repeat(101)))),
                row("register.choiceTwice", parts -> parts.and(column("渠道", ColumnType.CHOICE, "网络", "网络"))),
                row("register.choiceTwice", parts -> parts.and(column("渠道", ColumnType.CHOICE, "网络|Web", "网上|web"))),
                row("register.title", parts -> parts.special(null, "类别", "责任处室")),
                row("register.titleGone", parts -> parts.without("来访事由")),
                row(
                        "register.titlePersonal",
                        parts -> parts.special("来访人", "类别", "责任处室").and(personal("来访人"))),
                row("register.kindGone", parts -> parts.without("类别")),
                row("register.kindType", parts -> parts.special("来访事由", "来访事由", "责任处室")),
                row("register.kindMissing", parts -> parts.special("来访事由", null, "责任处室")),
                row("register.kindValue", parts -> parts.serves(serving("来访", "建议"))),
                row("register.responsibleGone", parts -> parts.without("责任处室")),
                row("register.responsibleType", parts -> parts.special("来访事由", "类别", "类别")),
                row("register.asks", parts -> parts.acts(act("撤回", Effect.CLOSE, null, "批准人"))),
                row("register.stages", parts -> parts.passing()),
                row("register.stageName", parts -> parts.passing(stage("", true))),
                row("register.stageLong", parts -> parts.passing(stage(long61, true))),
                row("register.stageTwice", parts -> parts.passing(stage("登记|Done", false), stage("办结|done", true))),
                row("register.stageAct", parts -> parts.passing(stage("登记", false), stage("作废", true))),
                row("register.stageAct", parts -> parts.passing(stage("登记", false), stage("Void", true))),
                row("register.stageDone", parts -> parts.passing(stage("登记", false))),
                row("register.stageNeeds", parts -> parts.passing(stage("登记", false), stage("办结", true, "审核"))),
                row("register.stageNeeds", parts -> parts.passing(stage("登记", false, "办结"), stage("办结", true))),
                row("register.limit", parts -> parts.clock(days(0))),
                row("register.limit", parts -> parts.clock(days(366))),
                row("register.limit", parts -> parts.clock(new Clock(9, Clock.Unit.DAYS, Map.of("投诉", 0), false))),
                row("register.extension", parts -> parts.acts(act("延期", Effect.EXTEND, 0))),
                row("register.actClock", parts -> parts.clock(null)),
                row("register.pattern", parts -> parts.words("来访", "（登记(")),
                row("register.pattern", parts -> parts.serves(serving("[", null))));
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void what_is_not_whole_is_refused(String reason, UnaryOperator<Parts> spoil) {
        RegisterBody body = spoil.apply(Parts.sound()).body();
        Refused refused = catchThrowableOfType(Refused.class, () -> DefinitionRules.expectSound(body));
        assertThat(refused).as(reason).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
    }

    @Test
    void what_is_whole_may_be_as_large_as_the_limits() {
        DefinitionRules.expectSound(Parts.sound().body());
        DefinitionRules.expectSound(Parts.sound().clock(days(365)).body());
        DefinitionRules.expectSound(Parts.sound().clock(days(1)).body());
        Parts parts = Parts.sound();
        for (int i = 3; i < 60; i++) {
            parts = parts.and(column("列" + i, ColumnType.TEXT));
        }
        DefinitionRules.expectSound(parts.body());
    }

    @Test
    void a_bar_cannot_stand_in_a_name_because_it_parts_the_languages() {
        RegisterBody sound = Parts.sound().body();
        assertThat(reason(withName(sound, new Bilingual("来访|登记", "Visits")))).isEqualTo("register.nameBar");
        Column barred = Column.of(new Bilingual("甲|乙", "a"), ColumnType.TEXT, false, List.of());
        assertThat(reason(Parts.sound().and(barred).body())).isEqualTo("register.columnBar");
        Stage stage = Stage.of(new Bilingual("甲|乙", "a"), true, List.of());
        assertThat(reason(Parts.sound().passing(stage).body())).isEqualTo("register.stageBar");
    }

    private static RegisterBody withName(RegisterBody body, Bilingual name) {
        return body.copy(name);
    }

    private static String reason(RegisterBody body) {
        return catchThrowableOfType(Refused.class, () -> DefinitionRules.expectSound(body))
                .reason();
    }

    @ParameterizedTest
    @MethodSource("org.yaodian.register.DefinitionsTest#shipped")
    void what_is_shipped_is_whole(String name) {
        DefinitionRules.expectSound(Requests.body(name));
    }

    @Test
    void an_empty_register_is_whole() {
        DefinitionRules.expectSound(RegisterBody.empty(Bilingual.of("来访", "")));
    }

    @Test
    void the_place_of_the_column_comes_first() {
        Parts parts = Parts.sound().and(column("Why", ColumnType.TEXT));
        Refused refused = catchThrowableOfType(Refused.class, () -> DefinitionRules.expectSound(parts.body()));
        assertThat(refused.arguments()).startsWith(4, 1);
    }

    @Test
    void a_name_is_free_when_no_other_register_is_called_so_in_either_language_or_by_its_word() {
        RegisterDefinition visits = new RegisterDefinition(
                new UUID(1, 1), 1, "own-1", 1, 17, null, Parts.sound().body());
        List<RegisterDefinition> others = Collections.singletonList(visits);
        for (String taken : List.of("来访登记", "别名|visits", "Visits", "own-1")) {
            assertThat(catchThrowableOfType(
                                    Refused.class,
                                    () -> DefinitionRules.expectFree(Bilingual.parse(taken), "own-2", others))
                            .reason())
                    .isEqualTo("register.taken");
        }
        DefinitionRules.expectFree(Bilingual.parse("来访登记|Visits"), "own-1", others);
        DefinitionRules.expectFree(Bilingual.parse("来信登记|Letters"), "own-2", others);
    }
}
