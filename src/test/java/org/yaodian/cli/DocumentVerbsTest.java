package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.cli.CliFixture.at;

import com.google.gson.JsonObject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** Documents by command: worded from the plan, with the figures that status tells. */
class DocumentVerbsTest {
    private static final String ON = "2022-11-25";

    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void make() {
        System.setProperty("yaodian.home", folder.resolve("家").toString());
        plan = CliFixture.plan(folder);
        CliFixture.run(
                        "update",
                        plan,
                        "--item",
                        "3",
                        "--division",
                        "办公室",
                        "--percent",
                        "60",
                        "--text",
                        "=SUM(A1) 已受理12件",
                        "--problems",
                        "人手不足",
                        "--on",
                        "2022-10-20")
                .done();
    }

    private Path report(String kind, String name, String... more) {
        Path out = folder.resolve(name);
        Object[] arguments = new Object[] {"report", plan, "--kind", kind, "--on", ON, "--out", out};
        CliFixture.run(Stream.concat(Stream.of(arguments), Stream.of(more)).toArray())
                .done();
        return out;
    }

    private static String words(Path docx) throws IOException {
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument word = new XWPFDocument(in);
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }

    @Test
    void short_names_of_a_document_are_taken_for_those_of_the_list_and_told() throws IOException {
        Path document = Files.writeString(
                folder.resolve("要点.txt"), "某厅2023年政务公开工作要点\n\n一、加强公开\n（一）公开救助信息。按季度公布低保标准。（救助处牵头，财务处配合）\n");
        Path list = Files.writeString(folder.resolve("名单.csv"), "名称,类别\n社会救助处,处室\n规划财务处,处室\n");
        Path file = folder.resolve("新.yaodian");
        String out = CliFixture.run("new", file, "--from", document, "--divisions", list)
                .done()
                .out();
        assertThat(out).contains("“救助处”认作 社会救助处", "“财务处”认作 规划财务处", "2 个处室");
    }

    @Test
    void the_annual_report_tells_the_figures_of_status() throws IOException {
        JsonObject status =
                CliFixture.run("status", plan, "--on", ON, "--json").done().json();
        JsonObject totals = status.getAsJsonObject("totals");
        JsonObject states = totals.getAsJsonObject("byState");
        String text = words(report("annual", "报告.docx"));
        assertThat(text)
                .contains("共" + totals.get("items").getAsInt() + "项")
                .contains("临期" + states.get("DUE_SOON").getAsInt() + "项")
                .contains("逾期" + states.get("OVERDUE").getAsInt() + "项")
                .contains("未启动" + states.get("NOT_BEGUN").getAsInt() + "项")
                .contains("平均完成率" + Math.round(totals.get("completion").getAsDouble() * 100) + "%")
                .contains("办公室（60%）：=SUM(A1) 已受理12件。")
                .contains("第3项“规范依申请公开办理工作”（办公室）：人手不足。");
    }

    @Test
    void sections_in_the_annual_report_sum_up_to_the_plan() throws IOException {
        try (InputStream in = Files.newInputStream(report("annual", "报告.docx"));
                XWPFDocument word = new XWPFDocument(in)) {
            XWPFTable table = word.getTables().get(0);
            int last = table.getNumberOfRows() - 1;
            for (int column = 1; column <= 6; column++) {
                int cell = column;
                int sum = table.getRows().subList(1, last).stream()
                        .collect(Collectors.summingInt(
                                row -> Integer.parseInt(row.getCell(cell).getText())));
                assertThat(Integer.parseInt(table.getRow(last).getCell(cell).getText()))
                        .isEqualTo(sum);
            }
        }
    }

    @Test
    void the_bulletin_names_who_is_late_and_by_how_many_working_days() throws IOException {
        CliFixture.run("add", plan, "message", "--set", "留言内容=低保标准是多少", "--set", "答复单位=社会救助处", "--on", "2022-11-01")
                .done();
        String text = words(report("bulletin", "通报.docx"));
        // five working days after 1 November is the 8th; 25 November is 13 working days later
        assertThat(text).contains("2022年11月8日").contains("\t13").contains("社会救助处");
        assertThat(words(report("reminders", "催办.docx"))).contains("社会救助处：").contains("逾期13个工作日");
    }

    /** A look-back that found something. */
    private void find() {
        String round = CliFixture.run("lookback", "start", plan, "--of", "2021", "--on", "2022-09-01")
                .done()
                .out()
                .strip();
        CliFixture.run(
                        "finding",
                        "add",
                        plan,
                        round,
                        "--item",
                        "3",
                        "--division",
                        "办公室",
                        "--problem",
                        "两件申请答复超期",
                        "--on",
                        "2022-09-05")
                .done();
    }

    @ParameterizedTest
    @ValueSource(strings = {"annual", "bulletin", "reminders", "notices"})
    void every_document_comes_as_word_and_as_pdf_with_the_same_title(String kind) throws IOException {
        find();
        String title = words(report(kind, kind + ".docx")).lines().findFirst().orElseThrow();
        try (PDDocument pdf = Loader.loadPDF(report(kind, kind + ".pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .startsWith(title.replaceAll("\\s", ""));
        }
    }

    @Test
    void without_a_format_the_name_of_the_file_decides_and_else_the_kind() throws IOException {
        assertThat(Files.readString(report("bulletin", "甲.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(words(report("bulletin", "乙"))).contains("通报");
        try (Workbook workbook =
                WorkbookFactory.create(report("bulletin", "丙.xlsx").toFile())) {
            assertThat(workbook.getNumberOfSheets()).isPositive();
        }
    }

    @Test
    void an_open_finding_has_its_notice_and_stands_in_the_report_on_the_look_back() throws IOException {
        find();
        assertThat(words(report("notices", "通知.docx"))).contains("办公室：", "两件申请答复超期", "待整改");
        assertThat(words(report("lookback", "回头看.docx"))).contains("2021年工作要点回头看", "共发现问题1个", "两件申请答复超期");
    }

    @ParameterizedTest
    @CsvSource({"annual, png", "bulletin, svg"})
    void what_there_is_not_is_refused_and_nothing_is_written(String kind, String format) {
        Path out = folder.resolve("没有." + format);
        CliFixture.run("report", plan, "--kind", kind, "--format", format, "--out", out)
                .line(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void the_office_words_a_document_by_a_file_of_its_own() throws IOException {
        Path own = folder.resolve("家/config/documents/bulletin.txt");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "# {{单位}}通报\n共{{事项总数}}项。\n");
        assertThat(words(report("bulletin", "通报.docx"))).contains("吉林省民政厅办公室通报", "共16项。");
        Files.writeString(own, "{{没有这个}}");
        Path out = folder.resolve("坏.docx");
        assertThat(CliFixture.run("report", plan, "--kind", "bulletin", "--out", out)
                        .line(1))
                .contains("bulletin.txt");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_plan_has_its_items_in_the_report_in_their_order() throws IOException {
        String text = words(report("annual", "报告.docx"));
        JsonObject status = CliFixture.run("status", plan, "--json").done().json();
        int from = 0;
        for (int i = 0; i < status.getAsJsonArray("items").size(); i++) {
            String title = at(status, "items", i).get("title").getAsString();
            int place = text.indexOf("）" + title, from);
            assertThat(place).as(title).isPositive();
            from = place;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix", "year", "sections"})
    void a_picture_comes_for_slides_in_pixels_and_in_lines(String kind) throws Exception {
        BufferedImage pixels = ImageIO.read(report(kind, kind + ".png").toFile());
        long coloured = IntStream.range(0, pixels.getWidth() * pixels.getHeight())
                .map(i -> pixels.getRGB(i % pixels.getWidth(), i / pixels.getWidth()))
                .filter(rgb -> (rgb & 0xFFFFFF) != 0xFFFFFF)
                .count();
        assertThat(coloured).isGreaterThan(1000);
        Document drawing = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report(kind, kind + ".svg").toFile());
        // letters are shapes, for the faces are not installed everywhere
        assertThat(drawing.getElementsByTagName("text").getLength()).isZero();
        assertThat(drawing.getElementsByTagName("path").getLength()).isGreaterThan(10);
        assertThat(3 * Integer.parseInt(drawing.getDocumentElement().getAttribute("width")))
                .isEqualTo(pixels.getWidth());
    }

    @Test
    void the_progress_as_a_picture_is_the_matrix() throws IOException {
        assertThat(report("progress", "甲.png")).hasSameBinaryContentAs(report("matrix", "乙.png"));
    }

    @Test
    void the_sheets_in_word_say_what_the_workbook_says() throws IOException {
        try (InputStream in = Files.newInputStream(report("progress", "进展.docx"));
                XWPFDocument word = new XWPFDocument(in);
                Workbook workbook =
                        WorkbookFactory.create(report("progress", "进展.xlsx").toFile())) {
            assertThat(word.getTables()).hasSize(workbook.getNumberOfSheets());
            assertThat(word.getFooterArray(0).getText().replaceAll("\\s", "")).isEqualTo("第1页共1页");
            XWPFTable table = word.getTables().get(2);
            Sheet sheet = workbook.getSheet("进展情况表");
            // a title and a line stand above the headings in the workbook
            for (int row = 1; row < table.getNumberOfRows(); row++) {
                assertThat(table.getRow(row).getCell(1).getText())
                        .isEqualTo(sheet.getRow(row + 2).getCell(1).getStringCellValue());
                assertThat(table.getRow(row).getCell(6).getText())
                        .isEqualTo(Math.round(sheet.getRow(row + 2).getCell(6).getNumericCellValue() * 100) + "%");
            }
        }
    }

    private String refused(String kind, String name, String... more) {
        Path out = folder.resolve(name);
        Object[] arguments = new Object[] {"report", plan, "--kind", kind, "--out", out};
        String line = CliFixture.run(
                        Stream.concat(Stream.of(arguments), Stream.of(more)).toArray())
                .line(1);
        assertThat(out).doesNotExist();
        return line;
    }

    @Test
    void a_document_that_has_nothing_to_say_is_not_written() {
        assertThat(refused("reminders", "甲.docx", "--on", "2022-08-23")).contains("2022-08-23", "不需要催办");
        assertThat(refused("notices", "甲.docx", "--on", ON)).contains("没有待整改的问题");
        assertThat(refused("lookback", "甲.docx", "--on", ON)).contains("没有开展回头看");
        assertThat(refused("lookback", "甲.xlsx", "--on", ON)).contains("没有写出整改台账");
        assertThat(refused("progress", "甲.xlsx", "--on", ON, "--sheets", "registers"))
                .contains("没有记录");
        assertThat(refused("matrix", "甲.png", "--on", ON, "--scope", "逾期", "--year", "2022"))
                .contains("没有事项");
    }

    @ParameterizedTest
    @ValueSource(strings = {"annual", "bulletin", "reminders", "statutory"})
    void a_document_on_what_was_done_is_not_written_as_of_a_day_before_the_year(String kind) {
        assertThat(refused(kind, "甲.docx", "--on", "1999-05-06")).contains("1999-05-06", "2022-01-01");
    }

    @Test
    void sheets_as_of_a_day_before_the_year_are_written_with_a_remark() {
        Path out = folder.resolve("甲.xlsx");
        CliFixture.Result result = CliFixture.run("report", plan, "--on", "2021-12-20", "--out", out);
        assertThat(result.code()).isZero();
        assertThat(result.err()).contains("2021-12-20", "2022 年之前");
        assertThat(out).isNotEmptyFile();
    }

    @Test
    void a_part_of_the_plan_is_told_by_section_division_or_light() throws IOException {
        assertThat(words(report("annual", "甲.docx", "--scope", "一"))).contains("共4项");
        assertThat(words(report("annual", "乙.docx", "--scope", "夯实政务公开工作基础"))).contains("共4项");
        assertThat(words(report("annual", "丙.docx", "--scope", "政策法规处")))
                .contains("政策法规处")
                .doesNotContain("开展政府开放日活动");
        assertThat(words(report("bulletin", "丁.docx", "--scope", "due soon"))).contains("正常推进0项");
        assertThat(refused("annual", "戊.docx", "--scope", "第九处")).contains("第九处", "办公室", "逾期");
        assertThat(CliFixture.run("report", plan, "--kind", "notices", "--scope", "一", "--out", folder.resolve("己"))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void what_tells_a_part_of_the_plan_says_so() throws IOException {
        assertThat(words(report("annual", "甲.docx", "--scope", "一")).replace("\n", ""))
                .contains("落实情况报告（一、夯实政务公开工作基础）");
        try (Workbook workbook = WorkbookFactory.create(
                report("progress", "甲.xlsx", "--scope", "政策法规处").toFile())) {
            assertThat(workbook.getSheet("进展情况表").getRow(0).getCell(0).getStringCellValue())
                    .endsWith("进展情况表（政策法规处）");
        }
        try (Workbook workbook = WorkbookFactory.create(
                report("progress", "乙.xlsx", "--scope", "临期").toFile())) {
            assertThat(workbook.getSheet("总体情况").getRow(0).getCell(0).getStringCellValue())
                    .endsWith("总体情况（临期事项）");
        }
    }

    @Test
    void a_division_s_bulletin_names_that_division() throws IOException {
        try (InputStream in = Files.newInputStream(report("bulletin", "甲.docx", "--scope", "社会救助处"));
                XWPFDocument word = new XWPFDocument(in)) {
            XWPFTable soon = word.getTables().get(0);
            for (int row = 1; row < soon.getNumberOfRows(); row++) {
                assertThat(soon.getRow(row).getCell(3).getText())
                        .contains("社会救助处")
                        .doesNotContain("各处室");
            }
        }
    }

    @Test
    void chosen_sheets_alone_are_written() throws IOException {
        try (Workbook workbook = WorkbookFactory.create(
                report("progress", "甲.xlsx", "--sheets", "progress,处室进度矩阵").toFile())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheetName(0)).isEqualTo("进展情况表");
            assertThat(workbook.getSheetName(1)).isEqualTo("处室进度矩阵");
        }
        assertThat(CliFixture.run("report", plan, "--sheets", "封面", "--out", folder.resolve("乙.xlsx"))
                        .err())
                .contains("封面", "breakdown");
        assertThat(CliFixture.run(
                                "report", plan, "--kind", "annual", "--sheets", "matrix", "--out", folder.resolve("丙"))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_division_s_workbook_has_its_own_entries_only() throws IOException {
        for (String division : new String[] {"办公室", "社会救助处"}) {
            CliFixture.run(
                            "add",
                            plan,
                            "依申请公开",
                            "--set",
                            "申请内容=" + division + "的申请",
                            "--set",
                            "申请人类型=自然人",
                            "--set",
                            "承办处室=" + division,
                            "--on",
                            "2022-09-05")
                    .done();
        }
        try (Workbook workbook = WorkbookFactory.create(
                report("progress", "甲.xlsx", "--scope", "社会救助处").toFile())) {
            Sheet requests = workbook.getSheet("依申请公开");
            assertThat(requests.getLastRowNum()).isEqualTo(3);
            assertThat(requests.getRow(0).getCell(0).getStringCellValue()).isEqualTo("依申请公开台账（社会救助处）");
            assertThat(workbook.getSheet("办件时限统计").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("吉林省民政厅2022年政务公开工作要点办件时限统计（社会救助处）");
            assertThat(workbook.getSheet("办件时限统计").getRow(3).getCell(2).getNumericCellValue())
                    .isEqualTo(1);
        }
    }
}
