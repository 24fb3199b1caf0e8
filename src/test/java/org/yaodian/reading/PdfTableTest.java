package org.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yaodian.report.official.Block;
import org.yaodian.report.official.OfficialDocument;
import org.yaodian.report.official.OfficialPdf;

/** Tables of a PDF, by the lines drawn around their cells. */
class PdfTableTest {
    private static final List<Block.Table.Column> COLUMNS = List.of(
            new Block.Table.Column("序号", 1),
            new Block.Table.Column("工作任务", 3),
            new Block.Table.Column("牵头单位", 2),
            new Block.Table.Column("配合单位", 2),
            new Block.Table.Column("完成时限", 2));

    @Test
    void wordsThatTheirCellBreaksAreWhole() throws IOException {
        Draft draft = read(List.of(
                List.of("1", "新建红山第五小学并同步建成地下停车场", "区教育局", "区自然资源分局、穆家营街道办事处", "2024年11月30日前"),
                List.of("2", "为适龄女性免费开展“两癌”筛查服务", "区卫生健康局", "区妇联、各镇（街道）", "每季度通报进度")));

        assertThat(draft.title().value()).isEqualTo("红山区2024年民生实事任务分解表");
        assertThat(draft.items())
                .extracting(DraftItem::title)
                .containsExactly("新建红山第五小学并同步建成地下停车场", "为适龄女性免费开展“两癌”筛查服务");
        assertThat(draft.items().get(0).assignments())
                .extracting(DraftAssignment::division)
                .containsExactly("区教育局", "区自然资源分局", "穆家营街道办事处");
        assertThat(draft.items().get(1).assignments())
                .extracting(DraftAssignment::division)
                .containsExactly("区卫生健康局", "区妇联", "各镇（街道）");
        assertThat(draft.items().get(0).obligations())
                .extracting(DraftObligation::quote)
                .containsExactly("2024年11月30日前");
        assertThat(draft.notUnderstood()).isEmpty();
    }

    @Test
    void aTableGoesOnOverThePages() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        IntStream.rangeClosed(1, 60)
                .forEach(i -> rows.add(List.of(Integer.toString(i), "完成第" + i + "项任务", "办公室", "法规科", "年底前")));
        Draft draft = read(rows);

        assertThat(draft.items())
                .extracting(DraftItem::label)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 60).mapToObj(Integer::toString).toList());
        assertThat(draft.notUnderstood()).isEmpty();
    }

    private static Draft read(List<List<String>> rows) throws IOException {
        List<Block> blocks = List.of(new Block.Title("红山区2024年民生实事任务分解表"), new Block.Table(COLUMNS, rows));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OfficialPdf.write(new OfficialDocument("表", blocks), "", out);
        return new PlanReader().read(DocumentText.of(out.toByteArray(), "表.pdf"), "表.pdf");
    }
}
