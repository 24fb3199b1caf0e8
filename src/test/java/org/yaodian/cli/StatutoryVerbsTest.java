package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The statutory annual report by command: typed into, listed, written. */
class StatutoryVerbsTest {
    private static final String ON = "2022-12-31";

    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void make() {
        System.setProperty("yaodian.home", folder.resolve("家").toString());
        plan = CliFixture.plan(folder);
        request("自然人", "2021-12-20");
        answer("1", "不予公开：属于国家秘密", "2022-01-10");
        request("商业企业", "2022-03-01");
        answer("2", "予以公开", "2022-03-10");
        request("商业企业", "2022-12-20");
    }

    private void request(String applicant, String on) {
        CliFixture.run("add", plan, "foi-request", "--set", "申请内容=甲", "--set", "申请人类型=" + applicant, "--on", on)
                .done();
    }

    private void answer(String id, String outcome, String on) {
        CliFixture.run("move", plan, "foi-request", id, "答复", "--set", "办理结果=" + outcome, "--reason", "依据", "--on", on)
                .done();
    }

    private void set(String key, String value) {
        CliFixture.run("statutory", "set", plan, key, value).done();
    }

    private Path report(String name) {
        Path out = folder.resolve(name);
        CliFixture.run("report", plan, "--kind", "statutory", "--on", ON, "--out", out)
                .done();
        return out;
    }

    private JsonObject cell(String key) {
        JsonArray cells = CliFixture.run("statutory", "list", plan, "--on", ON, "--json")
                .done()
                .json()
                .getAsJsonArray("cells");
        for (JsonElement cell : cells) {
            if (cell.getAsJsonObject().get("key").getAsString().equals(key)) {
                return cell.getAsJsonObject();
            }
        }
        throw new AssertionError(key);
    }

    @Test
    void a_figure_is_listed_with_what_is_counted_typed_and_shown_and_the_entries_behind_it() {
        JsonObject counted = cell("three.received.total");
        assertThat(counted.get("counted").getAsInt()).isEqualTo(2);
        assertThat(counted.get("typed").isJsonNull()).isTrue();
        assertThat(counted.get("entries").toString()).isEqualTo("[2,3]");
        set("four.review.upheld", "2");
        JsonObject typed = cell("four.review.upheld");
        assertThat(typed.get("counted").isJsonNull()).isTrue();
        assertThat(typed.get("shown").getAsInt()).isEqualTo(2);
        assertThat(typed.get("marked").getAsBoolean()).isTrue();
        CliFixture.run("statutory", "clear", plan, "four.review.upheld").done();
        assertThat(cell("four.review.upheld").get("shown").isJsonNull()).isTrue();
    }

    @Test
    void a_value_that_is_none_is_refused_and_nothing_is_changed() {
        assertThat(CliFixture.run("statutory", "set", plan, "two.licence.decisions", "许多")
                        .line(1))
                .contains("行政许可");
        assertThat(CliFixture.run("statutory", "set", plan, "two.licence", "1").line(1))
                .contains("two.licence.decisions");
        assertThat(CliFixture.run("statutory", "clear", plan, "two.licence.decisions")
                        .line(1))
                .contains("没有手工填报");
        assertThat(CliFixture.run("statutory", "set", plan, "two.licence.decisions")
                        .code())
                .isEqualTo(2);
    }

    private static List<String> texts(XWPFTable table, int row) {
        List<String> texts = new ArrayList<>();
        for (XWPFTableCell cell : table.getRow(row).getTableCells()) {
            texts.add(cell.getText());
        }
        return texts;
    }

    @Test
    void the_document_has_the_six_parts_and_the_tables_as_the_form_has_them() throws IOException {
        set("two.fee.amount", "12.5");
        set("part.six.text", "收取信息处理费0元。\n=SUM(A1)");
        try (InputStream in = Files.newInputStream(report("年报"));
                XWPFDocument word = new XWPFDocument(in);
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            assertThat(extractor.getText())
                    .contains("一、总体情况", "二、主动公开", "三、收到和处理", "四、因政府信息公开", "五、存在的主要问题", "六、其他需要")
                    .contains("本年新收政府信息公开申请2件，上年结转1件；本年度办结2件", "结转下年度继续办理1件")
                    .contains("收取信息处理费0元。\n", "=SUM(A1)（手工填报）", "注：带 * 的数字为手工填报。")
                    .doesNotContain("填报核对");
            assertThat(word.getTables()).hasSize(3);
            XWPFTable requests = word.getTables().get(1);
            assertThat(texts(requests, 1)).containsExactly("", "自然人", "法人或其他组织", "总计");
            assertThat(texts(requests, 2)).containsExactly("", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "");
            assertThat(texts(requests, 3)).containsExactly("一、本年新收政府信息公开申请数量", "0", "2", "0", "0", "0", "0", "2");
            assertThat(texts(requests, 5)).containsExactly("三、本年度办理结果", "（一）予以公开", "0", "1", "0", "0", "0", "0", "1");
            assertThat(texts(requests, 7))
                    .containsExactly("", "（三）不予公开", "1．属于国家秘密", "1", "0", "0", "0", "0", "0", "1");
            assertThat(requests.getRow(2).getCell(0).getCTTc().getTcPr().isSetVMerge())
                    .isTrue();
            assertThat(requests.getRow(1)
                            .getCell(2)
                            .getCTTc()
                            .getTcPr()
                            .getGridSpan()
                            .getVal()
                            .intValue())
                    .isEqualTo(5);
            XWPFTable published = word.getTables().get(0);
            assertThat(texts(published, published.getNumberOfRows() - 1)).containsExactly("行政事业性收费", "12.5*");
            assertThat(word.getTables().get(2).getRow(3).getTableCells()).hasSize(15);
        }
    }

    @Test
    void the_workbook_has_a_sheet_for_each_part_with_numbers_as_numbers() throws IOException {
        set("two.fee.amount", "12.5");
        try (Workbook workbook = WorkbookFactory.create(report("年报.xlsx").toFile())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(6);
            Sheet requests = workbook.getSheet("依申请公开");
            Row received = requests.getRow(5);
            assertThat(received.getCell(0).getStringCellValue()).startsWith("一、本年新收");
            for (int column = 3; column < 10; column++) {
                assertThat(received.getCell(column).getCellType()).isEqualTo(CellType.NUMERIC);
            }
            assertThat(received.getCell(4).getNumericCellValue()).isEqualTo(2);
            assertThat(received.getCell(9).getNumericCellValue()).isEqualTo(2);
            assertThat(requests.getMergedRegions().stream().map(region -> region.formatAsString()))
                    .contains("A3:C5", "D3:J3", "D4:D5", "E4:I4", "A8:A29");
            Sheet published = workbook.getSheet("主动公开");
            Row fee = published.getRow(published.getLastRowNum() - 1);
            assertThat(fee.getCell(1).getNumericCellValue()).isEqualTo(12.5);
            assertThat(fee.getCell(1).getCellStyle().getDataFormatString()).contains("*");
        }
    }

    @Test
    void what_does_not_balance_is_told_beside_and_in_the_product_and_stops_nothing() throws IOException {
        set("three.granted.natural", "7");
        Path out = folder.resolve("年报.pdf");
        CliFixture.Result result = CliFixture.run("report", plan, "--kind", "statutory", "--on", ON, "--out", out);
        assertThat(result.code()).isZero();
        assertThat(result.err().lines().toList())
                .hasSize(3)
                .anyMatch(line -> line.contains("手工填报的是 7，按台账是 0"))
                .anyMatch(line -> line.contains("“自然人”一列不平"));
        try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .containsSubsequence("7*", "四、结转下年度", "注：带*的数字为手工填报。", "核对：", "“自然人”一列不平", "四、因政府信息公开");
        }
        Path workbook = folder.resolve("年报.xlsx");
        CliFixture.run("report", plan, "--kind", "statutory", "--on", ON, "--out", workbook);
        try (Workbook read = WorkbookFactory.create(workbook.toFile())) {
            assertThat(read.getSheet("核对").getRow(3).getCell(1).getStringCellValue())
                    .contains("手工填报的是 7");
            Sheet requests = read.getSheet("依申请公开");
            int last = requests.getLastRowNum();
            assertThat(requests.getRow(last - 3).getCell(0).getStringCellValue())
                    .isEqualTo("注：带 * 的数字为手工填报。");
            assertThat(requests.getRow(last).getCell(0).getStringCellValue()).contains("“总计”一列不平");
        }
    }

    @Test
    void a_star_stands_only_where_a_legend_below_the_table_says_what_it_means() throws IOException {
        set("two.fee.amount", "12.5");
        try (InputStream in = Files.newInputStream(report("年报"));
                XWPFDocument word = new XWPFDocument(in)) {
            assertThat(word.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getText().startsWith("注：")))
                    .singleElement()
                    .satisfies(legend -> assertThat(legend.getText()).contains("手工填报"));
            int table = word.getPosOfTable(word.getTables().get(0));
            assertThat(((XWPFParagraph) word.getBodyElements().get(table + 1)).getText())
                    .startsWith("注：带 *");
        }
    }

    @Test
    void the_final_report_bears_neither_stars_nor_notes_in_any_format() throws IOException {
        set("three.granted.natural", "7");
        set("part.six.text", "没有。");
        String word = text(finalReport("年报.docx"));
        String pdf;
        try (PDDocument read = Loader.loadPDF(finalReport("年报.pdf").toFile())) {
            pdf = new PDFTextStripper().getText(read);
        }
        for (String text : List.of(word, pdf)) {
            assertThat(text).contains("没有。").doesNotContain("*", "手工填报", "核对：");
        }
        try (Workbook workbook = WorkbookFactory.create(finalReport("年报.xlsx").toFile())) {
            assertThat(workbook.getSheet("核对")).isNull();
            Row granted = workbook.getSheet("依申请公开").getRow(7);
            assertThat(granted.getCell(3).getNumericCellValue()).isEqualTo(7);
            assertThat(granted.getCell(3).getCellStyle().getDataFormatString()).doesNotContain("*");
        }
        assertThat(CliFixture.run("report", plan, "--final", "--out", folder.resolve("甲.xlsx"))
                        .code())
                .isEqualTo(2);
    }

    private Path finalReport(String name) {
        Path out = folder.resolve(name);
        CliFixture.run("report", plan, "--kind", "statutory", "--final", "--on", ON, "--out", out);
        return out;
    }

    private static String text(Path document) throws IOException {
        try (InputStream in = Files.newInputStream(document);
                XWPFDocument word = new XWPFDocument(in);
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }
}
