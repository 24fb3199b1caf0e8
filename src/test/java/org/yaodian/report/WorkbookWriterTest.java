package org.yaodian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.State;

class WorkbookWriterTest {
    private static final SheetModel.Heading HEADING =
            new SheetModel.Heading("标题", "厅办公室", LocalDate.of(2022, 11, 1), "王小明");

    private static List<SheetModel> seed() {
        return PlanSheets.of(SeedFixture.status(), WorkCalendar.weekendsOnly(), ExportOptions.all("厅办公室", "王小明"));
    }

    private static SheetModel textTable(List<String> texts) {
        return SheetModel.table(
                "表",
                HEADING,
                List.of(Column.of("内容", 20, Column.Kind.TEXT)),
                texts.stream().map(text -> SheetRow.of(Cell.text(text))).toList());
    }

    private static XSSFCell firstCell(XSSFWorkbook workbook) {
        return workbook.getSheetAt(0).getRow(SheetPage.FIRST_ROW).getCell(0);
    }

    @Test
    void anotherLibraryReadsEveryCellAsTheModelHasIt() {
        List<SheetModel> models = seed();
        byte[] bytes = Workbooks.bytes(models);
        for (SheetModel model : models) {
            List<SheetRow> rows = new ArrayList<>(model.rows());
            rows.addAll(model.totals());
            assertThat(Workbooks.rowsReadByAnother(
                            bytes, model.name(), model.columns().size()))
                    .as(model.name())
                    .isEqualTo(rows.stream().map(Workbooks::expected).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySheetIsSetForPaper(SheetKind kind) throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.bytes(seed()))) {
            XSSFSheet sheet = workbook.getSheet(kind.title());
            assertThat(sheet.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A4_PAPER);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight())
                    .isEqualTo((short) (kind == SheetKind.OVERVIEW || kind == SheetKind.MATRIX ? 1 : 0));
            assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页 共 &N 页");
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(SheetPage.HEADER_ROW);
            assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(SheetPage.HEADER_ROW);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) SheetPage.FIRST_ROW);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:");
            assertThat(sheet.getMergedRegion(0).getLastColumn()).isGreaterThan(5);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("吉林省民政厅2022年政务公开工作要点" + kind.title());
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getFontName())
                    .isEqualTo("方正小标宋简体");
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getFont().getFontName())
                    .isEqualTo("黑体");
            assertThat(sheet.getRow(3).getCell(0).getCellStyle().getFont().getFontName())
                    .isEqualTo("仿宋");
        }
    }

    @Test
    void chartsReadTheCellsOfTheirTable() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.bytes(seed()))) {
            XSSFSheet sheet = workbook.getSheet("总体情况");
            var charts = sheet.getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(2);
            var bySection = charts.get(0).getCTChart().getPlotArea().getBarChartArray(0);
            assertThat(bySection.getSerList()).hasSize(State.values().length);
            assertThat(bySection.getGrouping().getVal().toString()).isEqualTo("stacked");
            assertThat(bySection.xmlText()).contains("overlap val=\"100\"");
            assertThat(bySection.getSerArray(0).getCat().getStrRef().getF()).isEqualTo("总体情况!$B$5:$B$9");
            assertThat(bySection.getSerArray(0).getVal().getNumRef().getF()).isEqualTo("总体情况!$E$5:$E$9");
            var byDivision = charts.get(1).getCTChart().getPlotArea().getBarChartArray(0);
            assertThat(byDivision.getSerArray(0).getVal().getNumRef().getF()).isEqualTo("总体情况!$L$10:$L$33");
        }
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        for (String typed : List.of(
                "=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://example.org\",\"x\")", "=cmd|' /C calc'!A0")) {
            try (XSSFWorkbook workbook = Workbooks.open(Workbooks.bytes(List.of(textTable(List.of(typed)))))) {
                XSSFCell cell = firstCell(workbook);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(typed);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                assertThat(cell.getHyperlink()).isNull();
            }
        }
    }

    @Test
    void whatTheFormatCannotCarryIsLeftOut() throws IOException {
        byte[] bytes = Workbooks.bytes(List.of(textTable(List.of("甲\u0000\u000b乙\ud800丙\uffff𠮷\r\n丁"))));
        try (XSSFWorkbook workbook = Workbooks.open(bytes)) {
            assertThat(firstCell(workbook).getStringCellValue()).isEqualTo("甲乙丙𠮷\n丁");
        }
    }

    @Test
    void whatLooksLikeAnEscapeIsReadBackAsTyped() throws IOException {
        byte[] bytes = Workbooks.bytes(List.of(textTable(List.of("a_x0041_b"))));
        try (XSSFWorkbook workbook = Workbooks.open(bytes)) {
            assertThat(firstCell(workbook).getRichStringCellValue().getString()).isEqualTo("a_x0041_b");
        }
    }

    @Test
    void namesOfTabsAreMadeFitAndUnique() throws IOException {
        SheetModel odd = SheetModel.table("a/b:c", HEADING, List.of(Column.of("列", 10, Column.Kind.TEXT)), List.of());
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.bytes(List.of(odd, odd)))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("a b c");
            assertThat(workbook.getSheetName(1)).isEqualTo("a b c 2");
        }
    }

    @Test
    void wrappedTextHasTheHeightItNeeds() throws IOException {
        byte[] bytes = Workbooks.bytes(List.of(textTable(List.of("短", "长".repeat(95)))));
        try (XSSFWorkbook workbook = Workbooks.open(bytes)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            float one = sheet.getRow(SheetPage.FIRST_ROW).getHeightInPoints();
            assertThat(one).isBetween(15f, 25f);
            assertThat(sheet.getRow(SheetPage.FIRST_ROW + 1).getHeightInPoints())
                    .isBetween(11 * 14f, 12 * 16f);
        }
    }

    private static List<SheetRow> longProgress(String text) {
        return List.of(
                SheetRow.of(Cell.whole(1), Cell.text("办公室"), Cell.text(text), Cell.percent(0.5)),
                SheetRow.of(Cell.whole(2), Cell.text("人事处"), Cell.text("短"), Cell.percent(1)));
    }

    private static byte[] progress(String text) {
        return Workbooks.bytes(List.of(SheetModel.table(
                "表",
                HEADING,
                List.of(
                        Column.of("序号", 5, Column.Kind.INTEGER),
                        Column.of("责任处室", 13, Column.Kind.TEXT),
                        Column.of("进展情况", 25, Column.Kind.TEXT),
                        Column.of("完成率", 7, Column.Kind.PERCENT)),
                longProgress(text))));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 2_000, 40_000})
    void aTextThatIsTooHighForARowGoesOnInRowsBelowAndIsWholeThere(int length) {
        String sentence = "第1季度组织 政务公开培训。\n";
        String text = sentence.repeat(length / sentence.length() + 1).strip();
        List<List<Object>> rows = Workbooks.rowsReadByAnother(progress(text), "表", 4);
        StringBuilder read = new StringBuilder();
        for (List<Object> row : rows.subList(0, rows.size() - 1)) {
            boolean first = read.isEmpty();
            assertThat(row).startsWith(1.0, "办公室").endsWith(first ? 0.5 : "");
            String part = (String) row.get(2);
            assertThat(part).matches(own -> own.startsWith(RowParts.GOES_ON) != first);
            read.append(part.replaceFirst("^" + RowParts.GOES_ON, ""));
        }
        assertThat(read.toString()).isEqualTo(text);
        assertThat(rows.get(rows.size() - 1)).containsExactly(2.0, "人事处", "短", 1.0);
    }

    @Test
    void ofTwoTextsThatGoOnTheOneThatEndsFirstIsNotToldAgain() {
        String shorter = "甲".repeat(600);
        String longer = "乙".repeat(2_000);
        List<Column> columns = List.of(
                Column.of("序号", 5, Column.Kind.INTEGER),
                Column.of("进展情况", 25, Column.Kind.TEXT),
                Column.of("存在问题", 25, Column.Kind.TEXT));
        SheetRow row = SheetRow.of(Cell.whole(1), Cell.text(shorter), Cell.text(longer));
        byte[] bytes = Workbooks.bytes(List.of(SheetModel.table("表", HEADING, columns, List.of(row))));
        List<List<Object>> rows = Workbooks.rowsReadByAnother(bytes, "表", 3);
        for (int column : new int[] {1, 2}) {
            String read = String.join(
                    "", rows.stream().map(one -> (String) one.get(column)).toList());
            assertThat(read.replace(RowParts.GOES_ON, "")).isEqualTo(column == 1 ? shorter : longer);
        }
        assertThat(rows).allSatisfy(one -> assertThat(one.get(0)).isEqualTo(1.0));
    }

    @Test
    void aRowThatGoesOnKeepsItsSizeAndTheFilterHoldsAllItsParts() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(progress("长".repeat(2_000)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int i = SheetPage.FIRST_ROW; i <= sheet.getLastRowNum(); i++) {
                assertThat(sheet.getRow(i).getHeightInPoints()).isLessThan(RowHeights.LIMIT);
                assertThat(sheet.getRow(i).getCell(2).getCellStyle().getFont().getFontHeightInPoints())
                        .isEqualTo((short) 10);
            }
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:D" + (sheet.getLastRowNum() + 1));
        }
    }

    @Test
    void aLongNameThatIsWrittenDownwardIsSetSmallerRatherThanCut() throws IOException {
        Column narrow = new Column("很长的处室名称".repeat(6), 4.4, Column.Kind.PERCENT, true);
        byte[] bytes = Workbooks.bytes(List.of(SheetModel.table("表", HEADING, List.of(narrow), List.of())));
        try (XSSFWorkbook workbook = Workbooks.open(bytes)) {
            var header = workbook.getSheetAt(0).getRow(SheetPage.HEADER_ROW);
            double points = header.getCell(0).getCellStyle().getFont().getFontHeight() / 20.0;
            assertThat(42 * points * 1.3).isLessThan(header.getHeightInPoints());
        }
    }

    @Test
    void tenThousandRowsComeOutWhole() {
        List<Integer> numbers = IntStream.rangeClosed(1, 10_000).boxed().toList();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("序号", 8, Column.Kind.INTEGER));
        IntStream.range(0, 12).forEach(i -> columns.add(Column.of("列" + i, 12, Column.Kind.TEXT)));
        List<SheetRow> rows = new LazyRows<>(numbers, number -> {
            List<Cell> cells = new ArrayList<>(Collections.nCopies(13, Cell.text("内容" + number)));
            cells.set(0, Cell.whole(number));
            return new SheetRow(cells);
        });
        byte[] bytes = Workbooks.bytes(List.of(SheetModel.table("大表", HEADING, columns, rows)));
        List<List<Object>> read = Workbooks.rowsReadByAnother(bytes, "大表", 2);
        assertThat(read).hasSize(10_000);
        assertThat(read.get(9_999)).containsExactly(10_000.0, "内容10000");
    }

    @Test
    void progressGoesFromNothingToAllAndNamesTheSheets() throws IOException {
        List<Double> fractions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        WorkbookWriter.write(seed(), "", new ByteArrayOutputStream(), new ProgressListener() {
            @Override
            public void progress(double fraction, String what) {
                fractions.add(fraction);
                names.add(what);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertThat(fractions).isSorted().startsWith(0.0).endsWith(1.0);
        assertThat(names).contains("总体情况", "任务分解表", "进展情况表", "处室进度矩阵");
    }

    @Test
    void cancelIsHeardWithinASheetAndWhilePacking() {
        for (double at : new double[] {0.1, 0.69}) {
            assertThatThrownBy(
                            () -> WorkbookWriter.write(seed(), "", new ByteArrayOutputStream(), CancelAt.fraction(at)))
                    .isInstanceOf(CancellationException.class);
        }
    }
}
