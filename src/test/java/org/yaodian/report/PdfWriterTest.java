package org.yaodian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.State;

class PdfWriterTest {
    private static final SheetModel.Heading HEADING =
            new SheetModel.Heading("一览表", "厅办公室", LocalDate.of(2022, 11, 1), "王小明");
    private static final String PAGE_NUMBER = "第\\d+页共\\d+页";

    private static byte[] pdf(SheetModel... models) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(List.of(models), out, ProgressListener.NONE);
        return out.toByteArray();
    }

    /** The text in the order in which it was drawn, without blanks. */
    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }

    private static String text(SheetModel model) {
        List<SheetRow> rows = new ArrayList<>(model.rows());
        rows.addAll(model.totals());
        return Stream.of(
                        Stream.of(model.heading().title()),
                        model.heading().subtitle().stream(),
                        model.columns().stream().map(Column::name),
                        rows.stream().flatMap(row -> row.cells().stream()).map(Cell::shown))
                .flatMap(parts -> parts)
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
    }

    private static SheetModel texts(String... texts) {
        return SheetModel.table(
                "表",
                HEADING,
                List.of(Column.of("内容", 60, Column.Kind.TEXT)),
                Stream.of(texts).map(text -> SheetRow.of(Cell.text(text))).toList());
    }

    @Test
    void theTextOfEverySheetIsTheModels() throws IOException {
        List<SheetModel> models =
                PlanSheets.of(SeedFixture.status(), WorkCalendar.weekendsOnly(), ExportOptions.all("厅办公室", "王小明"));
        for (SheetModel model : models) {
            String header = model.columns().stream().map(Column::name).collect(Collectors.joining());
            try (PDDocument document = Loader.loadPDF(pdf(model))) {
                String read = text(document).replaceAll(PAGE_NUMBER, "");
                int first = read.indexOf(header) + header.length();
                String once = read.substring(0, first) + read.substring(first).replace(header, "");
                assertThat(once).as(model.name()).startsWith(text(model));
                if (model.charts().isEmpty()) {
                    assertThat(once).as(model.name()).isEqualTo(text(model));
                }
            }
        }
    }

    @Test
    void pagesAreA4LandscapeNumberedAndEachHasTheHeader() throws IOException {
        String[] many = IntStream.range(0, 100).mapToObj(i -> "第几行" + i).toArray(String[]::new);
        try (PDDocument document = Loader.loadPDF(pdf(texts(many)))) {
            int count = document.getNumberOfPages();
            assertThat(count).isBetween(3, 6);
            for (int i = 0; i < count; i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i + 1);
                stripper.setEndPage(i + 1);
                assertThat(stripper.getText(document)).contains("内容").contains("第 " + (i + 1) + " 页 共 " + count + " 页");
                assertThat(document.getPage(i).getMediaBox().getWidth()).isBetween(841f, 842f);
                assertThat(document.getPage(i).getMediaBox().getHeight()).isBetween(595f, 596f);
            }
        }
    }

    @Test
    void aRowHigherThanAPageGoesOnOnTheNext() throws IOException {
        String text = IntStream.range(0, 3_000).mapToObj(i -> i + "、").collect(Collectors.joining());
        SheetModel model = texts("前", text, "后");
        try (PDDocument document = Loader.loadPDF(pdf(model))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            String read = text(document).replaceAll(PAGE_NUMBER, "").replace("内容", "");
            assertThat(read).isEqualTo(text(model).replace("内容", ""));
        }
    }

    @Test
    void fontsAreInsideAndNoMoreOfThemThanIsUsed() throws IOException {
        byte[] bytes = pdf(texts("短文"));
        assertThat(bytes.length).isLessThan(60_000);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDPage page = document.getPage(0);
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC.*");
            }
        }
    }

    @Test
    void charactersThatShareAGlyphAreReadAsWritten() throws IOException {
        String text = "一乙二人入八十又口土士大女子小山工己干—–·…０（〈〉)";
        try (PDDocument document = Loader.loadPDF(pdf(texts(text)))) {
            assertThat(text(document)).contains(text);
        }
    }

    @Test
    void aCharacterThatTheFaceHasNotIsABoxAndControlsAreGone() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(texts("甲𠮷\u0007乙\ud800丙")))) {
            assertThat(text(document)).contains("甲□乙丙");
        }
    }

    @Test
    void namesOfBarsAreWholeAndFortyBarsStandOnOnePage() throws IOException {
        String longName = "慈善事业促进和社会工作与养老服务指导暨低收入家庭核对中心综合管理处";
        List<SheetRow> rows = IntStream.range(0, 40)
                .mapToObj(i -> SheetRow.of(Cell.text(i == 0 ? longName : "第" + i + "处"), Cell.percent(0.5)))
                .toList();
        Chart chart = new Chart("图", 0, 0, 40, List.of(new Chart.Series("率", 1, State.DONE)), true);
        SheetModel model = new SheetModel(
                "表",
                new SheetModel.Heading("标题", "厅", LocalDate.of(2022, 11, 1), ""),
                List.of(Column.of("名称", 80, Column.Kind.TEXT), Column.of("率", 8, Column.Kind.PERCENT)),
                rows,
                List.of(),
                List.of(chart),
                0);
        try (PDDocument document = Loader.loadPDF(pdf(model))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(document.getNumberOfPages());
            assertThat(stripper.getText(document)).contains("图", longName, "第39处");
        }
    }

    @Test
    void whatNobodySeesOnPaperIsLeftOut() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(texts("甲\u200b乙\u200f丙\ufe0f丁\ufeff戊")))) {
            assertThat(text(document)).contains("甲乙丙丁戊");
        }
    }

    @Test
    void cancelIsHeard() {
        List<SheetModel> models =
                PlanSheets.of(SeedFixture.status(), WorkCalendar.weekendsOnly(), ExportOptions.all(null, null));
        for (double at : new double[] {0.3, 0.8}) {
            assertThatThrownBy(() -> PdfWriter.write(models, new ByteArrayOutputStream(), CancelAt.fraction(at)))
                    .isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void picturesShowThePageAtTheScaleWithItsColours() throws IOException {
        SheetModel model = SheetModel.table(
                "表",
                HEADING,
                List.of(Column.of("状态", 140, Column.Kind.WORD)),
                List.of(SheetRow.of(Cell.state(State.OVERDUE))));
        try (PagePictures pictures = PagePictures.of(pdf(model))) {
            assertThat(pictures.pageCount()).isEqualTo(1);
            BufferedImage image = pictures.draw(0, 2);
            assertThat(image.getWidth()).isEqualTo((int) (pictures.width(0) * 2));
            int ground = Integer.parseInt(MarkColour.of(State.OVERDUE).ground(), 16);
            long coloured = IntStream.range(0, image.getHeight())
                    .filter(y -> (image.getRGB(image.getWidth() / 4, y) & 0xFFFFFF) == ground)
                    .count();
            assertThat(coloured).isBetween(30L, 60L);
        }
    }
}
