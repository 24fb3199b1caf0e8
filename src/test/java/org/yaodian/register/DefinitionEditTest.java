package org.yaodian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.plan.Bilingual;
import org.yaodian.register.DefinitionEdit.ColumnEdit;
import org.yaodian.register.DefinitionEdit.StageEdit;

/** What a person changes, and what stays as it was. */
class DefinitionEditTest {
    private static List<ColumnEdit> columns(RegisterBody body) {
        return new ArrayList<>(body.columns().stream()
                .map(column -> new ColumnEdit(
                        column.key(),
                        column.name(),
                        column.type(),
                        column.required(),
                        column.choices(),
                        column.personal(),
                        column.longText()))
                .toList());
    }

    private static List<StageEdit> stages(RegisterBody body) {
        return body.stages().stream()
                .map(stage -> new StageEdit(stage.key(), stage.name(), stage.done(), new HashSet<>(stage.needs())))
                .toList();
    }

    private static DefinitionEdit edit(RegisterBody body, List<ColumnEdit> columns, ClockEdit clock) {
        return new DefinitionEdit(
                body.name(),
                body.basis(),
                columns,
                body.title(),
                body.kind(),
                body.responsible(),
                stages(body),
                clock,
                body.serves());
    }

    @ParameterizedTest
    @MethodSource("org.yaodian.register.DefinitionsTest#shipped")
    void a_form_that_is_saved_as_it_was_opened_changes_nothing(String name) {
        RegisterBody body = Requests.body(name);
        assertThat(edit(body, columns(body), ClockEdit.of(body)).of(body)).isEqualTo(body);
    }

    @Test
    void what_asks_for_a_column_follows_its_new_name_and_lets_go_of_one_removed() {
        RegisterBody body = Requests.body("03-foi-request");
        List<ColumnEdit> columns = columns(body);
        columns.removeIf(column -> column.was().equals("答复文号"));
        columns.replaceAll(column -> column.was().equals("批准人")
                ? new ColumnEdit(
                        "批准人", Bilingual.parse("签批人|Signed by"), ColumnType.TEXT, false, List.of(), false, false)
                : column);
        RegisterBody changed = edit(body, columns, ClockEdit.of(body)).of(body);
        assertThat(changed.stage("答复").orElseThrow().asks()).containsExactly("办理结果");
        assertThat(changed.act("延期").orElseThrow().asks()).containsExactly("签批人");
        // what no form shows stays: statutory outcomes that refuse, and the acts of the Regulation
        assertThat(changed.column("办理结果").orElseThrow().refusals()).isNotEmpty();
        assertThat(changed.acts()).hasSameSizeAs(body.acts());
        DefinitionRules.expectSound(changed);
    }

    @Test
    void a_stage_keeps_what_it_asks_for_under_its_new_name() {
        RegisterBody body = Requests.body("10-message");
        List<StageEdit> stages = new ArrayList<>(stages(body));
        stages.set(2, new StageEdit("答复", Bilingual.parse("回复|Replied"), true, Set.of()));
        stages.set(3, new StageEdit("选登公开", Bilingual.parse("选登公开|Published"), false, Set.of("回复")));
        RegisterBody changed = new DefinitionEdit(
                        body.name(),
                        body.basis(),
                        columns(body),
                        body.title(),
                        body.kind(),
                        body.responsible(),
                        stages,
                        ClockEdit.of(body),
                        body.serves())
                .of(body);
        assertThat(changed.stage("回复").orElseThrow().asks()).containsExactly("答复内容");
        DefinitionRules.expectSound(changed);
    }

    @Test
    void without_a_clock_nothing_stops_or_extends_it() {
        RegisterBody body = Requests.body("03-foi-request");
        ClockEdit none = new ClockEdit(null, Clock.Unit.WORKING_DAYS, false, null, false);
        RegisterBody changed = edit(body, columns(body), none).of(body);
        assertThat(changed.clock()).isNull();
        assertThat(changed.acts().stream().map(ActKind::effect))
                .doesNotContain(Effect.PAUSE, Effect.RESUME, Effect.EXTEND)
                .contains(Effect.ASK_CORRECTION, Effect.CLOSE, Effect.VOID);
        DefinitionRules.expectSound(changed);
    }

    @Test
    void a_clock_can_be_given_with_its_pause_and_extension() {
        RegisterBody body = RegisterBody.empty(Bilingual.of("来访", ""));
        RegisterBody changed = edit(body, columns(body), new ClockEdit(15, Clock.Unit.DAYS, false, 10, true))
                .of(body);
        assertThat(changed.clock().days()).isEqualTo(15);
        assertThat(changed.acts().stream().map(ActKind::key)).containsExactly("停表", "恢复计时", "延期", "作废");
        assertThat(changed.act("延期").orElseThrow().days()).isEqualTo(10);
        DefinitionRules.expectSound(changed);
        assertThat(ClockEdit.of(changed)).isEqualTo(new ClockEdit(15, Clock.Unit.DAYS, false, 10, true));
    }

    @Test
    void limits_of_kinds_go_with_the_column_that_tells_the_kinds() {
        RegisterBody body = Requests.body("10-message");
        RegisterBody changed = new DefinitionEdit(
                        body.name(),
                        body.basis(),
                        columns(body),
                        body.title(),
                        "公开",
                        body.responsible(),
                        stages(body),
                        ClockEdit.of(body),
                        body.serves())
                .of(body);
        assertThat(changed.clock().byKind()).isEmpty();
    }
}
