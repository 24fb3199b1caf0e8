package org.yaodian.report.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.UniqueChars;
import org.junit.jupiter.api.Test;
import org.yaodian.plan.Refused;

/** The wording of a document: what its lines become, and that what records say stays text. */
class DocumentTemplateTest {
    private static List<Block> fill(String template, Map<String, Object> facts) {
        return new DocumentTemplate("试.txt", template).fill("试", facts).blocks();
    }

    @Test
    void lines_are_what_their_first_character_says() {
        List<Block> blocks =
                fill("""
                # 标题
                @ 各处室：
                正文{{数}}项
                ## 一、总体
                ### （一）事项
                |序号:1|名称:3|
                {{#行}}
                |{{序号}}|{{名}}|
                {{/行}}

                > 办公室
                > 2022年11月1日
                ---
                又一页
                """, Map.of("数", 3, "行", List.of(Map.of("序号", 1, "名", "甲"), Map.of("序号", 2, "名", "乙"))));
        assertThat(blocks)
                .containsExactly(
                        new Block.Title("标题"),
                        new Block.Addressee("各处室："),
                        new Block.Paragraph("正文3项"),
                        new Block.Heading(1, "一、总体"),
                        new Block.Heading(2, "（一）事项"),
                        new Block.Table(
                                List.of(new Block.Table.Column("序号", 1), new Block.Table.Column("名称", 3)),
                                List.of(List.of("1", "甲"), List.of("2", "乙"))),
                        new Block.Closing(List.of("办公室", "2022年11月1日")),
                        new Block.NewPage(),
                        new Block.Paragraph("又一页"));
    }

    @Property
    void what_a_record_says_is_one_paragraph_whatever_it_begins_with(
            @ForAll String said, @ForAll @UniqueChars String mark) {
        for (String text : List.of(said, "# " + said, "|" + said + "|", "> " + mark, "---\n" + said, "{{x}}" + said)) {
            List<Block> blocks = fill("前{{话}}后", Map.of("话", text));
            assertThat(blocks).hasSize(1);
            assertThat(((Block.Paragraph) blocks.get(0)).text()).startsWith("前").endsWith("后");
        }
    }

    @Test
    void ends_of_lines_in_a_record_stay_within_its_paragraph_and_its_cell() {
        assertThat(fill("{{话}}", Map.of("话", "一\n# 二"))).containsExactly(new Block.Paragraph("一\n# 二"));
        assertThat(fill("|甲:1|\n|{{话}}|", Map.of("话", "一|1\n二")))
                .containsExactly(new Block.Table(List.of(new Block.Table.Column("甲", 1)), List.of(List.of("一|1\n二"))));
    }

    @Test
    void a_wording_with_an_error_is_refused_by_its_name() {
        for (String wrong : List.of("{{没有这个}}", "{{#行}}开着")) {
            assertThatThrownBy(() -> fill(wrong, Map.of("行", List.of(1))))
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.reason()).isEqualTo("document.template");
                        assertThat(refused.arguments()).first().isEqualTo("试.txt");
                    });
        }
        assertThatThrownBy(() -> fill("|甲|乙|\n|一|", Map.of()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo("document.table"));
    }
}
