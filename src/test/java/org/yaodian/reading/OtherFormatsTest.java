package org.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.plan.Refused;
import org.yaodian.report.official.Block;
import org.yaodian.report.official.OfficialDocument;
import org.yaodian.report.official.OfficialPdf;

/** A plan that comes as a workbook, a web page or a PDF says what it says as text. */
class OtherFormatsTest {
    private static final Path SAMPLE = Path.of("assets/samples/jilin-civil-affairs-2022.txt");
    private static final String ROWS = """
            石桥市档案局2024年政务公开重点任务分解表
            序号\t重点任务\t工作举措\t牵头单位\t配合单位\t时限
            1\t目录建设\t编制目录并公布。\t办公室\t各科室\t6月底前
            2\t档案开放\t发布开放目录。\t利用科、保管科\t\t长期坚持
            3\t业务培训\t全年不少于2次。\t人事科\t局属各单位\t11月
            """;

    private static String told(byte[] bytes, String name) {
        return ToldDraft.of(new PlanReader().read(DocumentText.of(bytes, name), name));
    }

    private static String sample() throws IOException {
        return Files.readString(SAMPLE);
    }

    /** Without the places in the source, which are others in every format. */
    private static String withoutLines(String told) {
        return told.replaceAll("@\\d+", "@").strip();
    }

    private static byte[] page(String text, String charset) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"" + charset
                + "\"><title>通知公告_某某厅</title><script>var a = '一、';</script></head><body>"
                + "<div class=nav><a href=#>首页</a><a href=#>政务公开</a></div><div class=main><div class=TRS_Editor>");
        text.lines()
                .forEach(line -> html.append("<p style='text-indent:2em'>&nbsp;&nbsp;")
                        .append(line.replace("<", "&lt;"))
                        .append("</p>\n"));
        html.append("</div></div><footer>主办单位：某某厅 技术支持：信息中心</footer></body></html>");
        return html.toString().getBytes(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void a_saved_web_page_says_what_its_text_says(String charset) throws IOException {
        String asText = withoutLines(ToldDraft.of(new PlanReader().read(sample())));
        assertThat(withoutLines(told(page(sample(), charset), "通知.html"))).isEqualTo(asText);
    }

    @Test
    void what_stands_around_the_document_on_a_web_page_is_not_read() throws IOException {
        String text = DocumentText.of(page(sample(), "UTF-8"), "通知.html").text();
        assertThat(text).doesNotContain("首页", "技术支持", "var a");
    }

    /** A program that writes as it goes tells the sizes of its parts only behind them, as this one's own workbooks do. */
    @Test
    void a_workbook_that_was_streamed_is_read_like_any_other() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("分工");
            sheet.createRow(0).createCell(0).setCellValue("石桥市档案局2024年政务公开重点任务分解表");
            workbook.write(out);
        }
        assertThat(DocumentText.of(out.toByteArray(), "分工.xlsx").text()).contains("重点任务分解表");
    }

    /** A browser prints them; they are no words of the page. */
    @Test
    void the_numbers_of_a_list_on_a_web_page_are_read_as_they_are_printed() {
        String html = "<html><body><h2>重点任务</h2><ol style='list-style-type: cjk-ideographic'><li>加强公开<ol start='3'>"
                + "<li><p>每月更新目录。</p><p>另起一段。</p></li><li value='7'>公开年报。</li><li>（九）自带编号。</li></ol></li>"
                + "<li>抓好落实</li></ol><ol style='list-style:none'><li>没有编号。</li></ol><ol><li></li></ol><ul><li>并列。</li></ul></body>";
        assertThat(DocumentText.of(html.getBytes(StandardCharsets.UTF_8), "表.html")
                        .text()
                        .lines())
                .containsExactly(
                        "重点任务", "一、加强公开", "3. 每月更新目录。", "另起一段。", "7. 公开年报。", "（九）自带编号。", "二、抓好落实", "没有编号。", "并列。");
    }

    @Test
    void a_pdf_says_what_its_text_says_over_all_its_pages() throws IOException {
        List<Block> blocks = new ArrayList<>();
        sample().lines().forEach(line -> blocks.add(new Block.Paragraph(line.strip())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OfficialPdf.write(new OfficialDocument("计划", blocks), "", out);
        Draft asText = new PlanReader().read(sample());
        Draft asPdf = new PlanReader().read(DocumentText.of(out.toByteArray(), "计划.pdf"), "计划.pdf");
        assertThat(asPdf.title().value()).isEqualTo(asText.title().value());
        assertThat(asPdf.docNumber().value()).isEqualTo(asText.docNumber().value());
        assertThat(asPdf.sections())
                .extracting(DraftSection::title)
                .isEqualTo(asText.sections().stream().map(DraftSection::title).toList());
        assertThat(asPdf.items()).hasSameSizeAs(asText.items());
        for (int i = 0; i < asText.items().size(); i++) {
            DraftItem one = asText.items().get(i);
            DraftItem other = asPdf.items().get(i);
            assertThat(other.title()).isEqualTo(one.title());
            assertThat(other.assignments())
                    .extracting(DraftAssignment::division)
                    .isEqualTo(one.assignments().stream()
                            .map(DraftAssignment::division)
                            .toList());
            assertThat(other.obligations())
                    .extracting(DraftObligation::due)
                    .isEqualTo(
                            one.obligations().stream().map(DraftObligation::due).toList());
        }
    }

    @Test
    void a_pdf_of_pictures_is_refused_as_a_scan() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        assertThat(catchThrowableOfType(Refused.class, () -> DocumentText.of(out.toByteArray(), "扫描.pdf"))
                        .reason())
                .isEqualTo("read.scanned");
    }

    @Test
    void the_same_head_on_every_page_of_a_pdf_is_no_part_of_the_text() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            if (page > 1) {
                blocks.add(new Block.NewPage());
            }
            blocks.add(new Block.Paragraph("内部资料 第" + page + "期"));
            for (int line = 0; line < 6; line++) {
                blocks.add(new Block.Paragraph("第" + page + "页的正文要写得长一些才像正文" + "甲乙丙丁戊己".charAt(line)));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OfficialPdf.write(new OfficialDocument("刊", blocks), "", out);
        assertThat(DocumentText.of(out.toByteArray(), "刊.pdf").text())
                .contains("第4页的正文要写得长一些才像正文甲", "第1页的正文要写得长一些才像正文己")
                .doesNotContain("内部资料", "— 2 —");
    }

    private static byte[] workbook(Workbook workbook) throws IOException {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("任务分解");
            List<String> lines = ROWS.lines().toList();
            for (int r = 0; r < lines.size(); r++) {
                String[] cells = lines.get(r).split("\t", -1);
                var row = sheet.createRow(r);
                for (int c = 0; c < cells.length; c++) {
                    if (cells[c].matches("\\d+")) {
                        row.createCell(c).setCellValue(Integer.parseInt(cells[c]));
                    } else {
                        row.createCell(c).setCellValue(cells[c]);
                    }
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
            Sheet hidden = workbook.createSheet("隐藏");
            hidden.createRow(0).createCell(0).setCellValue("看不见的");
            workbook.setSheetHidden(1, true);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_table_in_a_workbook_says_what_the_same_table_says_as_text() throws IOException {
        String asText = withoutLines(ToldDraft.of(new PlanReader().read(ROWS)));
        assertThat(asText).contains("LEAD 利用科", "TIMES_PER_YEAR 2");
        assertThat(withoutLines(told(workbook(new XSSFWorkbook()), "表.xlsx"))).isEqualTo(asText);
        assertThat(withoutLines(told(workbook(new HSSFWorkbook()), "表.xls"))).isEqualTo(asText);
    }

    @Test
    void cells_merged_downward_in_a_workbook_belong_to_one_item() throws IOException {
        byte[] bytes;
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet();
            String[][] rows = {
                {"石桥市档案局2024年政务公开重点任务分解表"},
                {"序号", "重点任务", "工作举措", "牵头单位"},
                {"1", "目录建设", "编制目录并公布。", "办公室"},
                {"", "", "每季度更新一次。", ""},
                {"2", "业务培训", "全年不少于2次。", "人事科"},
            };
            for (int r = 0; r < rows.length; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows[r].length; c++) {
                    row.createCell(c).setCellValue(rows[r][c]);
                }
            }
            for (int column : new int[] {0, 1, 3}) {
                sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
            }
            workbook.write(out);
            bytes = out.toByteArray();
        }
        Draft draft = new PlanReader().read(DocumentText.of(bytes, "表.xlsx"), "表.xlsx");
        assertThat(draft.items()).extracting(DraftItem::title).containsExactly("目录建设", "业务培训");
        assertThat(draft.items().get(0).text()).isEqualTo("编制目录并公布。\n每季度更新一次。");
    }

    @Test
    void measures_of_one_number_and_one_division_are_one_item_and_a_date_is_read_as_printed() throws IOException {
        byte[] bytes;
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet();
            String[][] rows = {
                {"石桥市档案局2024年重点任务台账"},
                {"序号", "重点任务", "具体举措", "责任单位", "完成时限"},
                {"1", "文件公开", "建立文件库", "法规科", ""},
                {"", "", "每季度更新目录", "法规科", "长期坚持"},
                {"2", "业务培训", "全年不少于2次", "人事科", "全年"},
            };
            for (int r = 0; r < rows.length; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows[r].length; c++) {
                    row.createCell(c).setCellValue(rows[r][c]);
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            sheet.getRow(2).getCell(4).setCellValue(LocalDate.of(2024, 6, 30));
            sheet.getRow(2).getCell(4).setCellStyle(style);
            workbook.write(out);
            bytes = out.toByteArray();
        }
        Draft draft = new PlanReader().read(DocumentText.of(bytes, "表.xlsx"), "表.xlsx");
        assertThat(draft.items()).extracting(DraftItem::title).containsExactly("文件公开", "业务培训");
        assertThat(draft.items().get(0).obligations())
                .extracting(DraftObligation::quote)
                .contains("2024年6月30日", "每季度更新目录");
        assertThat(draft.notUnderstood()).isEmpty();
    }

    @Test
    void cells_merged_downward_on_a_web_page_belong_to_one_item() {
        String html = "<html><body><h1>石桥市档案局2024年政务公开重点任务分解表</h1><table>"
                + "<tr><th>序号</th><th>重点任务</th><th>工作举措</th><th>牵头单位</th></tr>"
                + "<tr><td rowspan=2>1</td><td rowspan=2>目录建设</td><td>编制目录并公布。</td><td rowspan=2>办公室</td></tr>"
                + "<tr><td>每季度更新一次。</td></tr>"
                + "<tr><td>2</td><td>业务培训</td><td>全年不少于2次。</td><td>人事科</td></tr></table></body></html>";
        Draft draft = new PlanReader().read(DocumentText.of(html.getBytes(StandardCharsets.UTF_8), "表.html"), "表.html");
        assertThat(draft.title().value()).isEqualTo("石桥市档案局2024年政务公开重点任务分解表");
        assertThat(draft.items()).extracting(DraftItem::title).containsExactly("目录建设", "业务培训");
        assertThat(draft.items().get(0).text()).isEqualTo("编制目录并公布。\n每季度更新一次。");
        assertThat(draft.items().get(1).assignments())
                .extracting(DraftAssignment::division)
                .containsExactly("人事科");
    }
}
