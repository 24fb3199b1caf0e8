package org.yaodian.report.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.yaodian.report.Grid;

/** The official layout, GB/T 9704-2012, in Word and as PDF. */
class OfficialWritersTest {
    private static final double TWIPS_TO_THE_MM = 1440 / 25.4;
    private static final String LONG = "落实情况".repeat(60) + "。";
    private static final Block.Table TABLE = new Block.Table(
            List.of(new Block.Table.Column("序号", 1), new Block.Table.Column("内容", 5)),
            Collections.nCopies(40, List.of("1", "=HYPERLINK(\"http://a\") 内容")));
    private static final OfficialDocument DOCUMENT = new OfficialDocument(
            "报告",
            List.of(
                    new Block.Title("某厅2022年工作要点落实情况报告"),
                    new Block.Addressee("各处室："),
                    new Block.Heading(1, "一、总体情况"),
                    new Block.Paragraph(LONG),
                    new Block.Heading(2, "（一）事项"),
                    new Block.Paragraph("=SUM(A1)\n{ PAGE } \u0007完"),
                    TABLE,
                    new Block.NewPage(),
                    new Block.Paragraph("第二份"),
                    new Block.Closing(List.of("某厅办公室", "2022年11月1日"))));

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OfficialDocx.write(DOCUMENT, "张三", out);
        return out.toByteArray();
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OfficialPdf.write(DOCUMENT, "张三", out);
        return out.toByteArray();
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }

    private static double mm(Object twips) {
        return ((BigInteger) twips).doubleValue() / TWIPS_TO_THE_MM;
    }

    @Test
    void the_page_is_a4_with_the_margins_of_the_standard() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx()))) {
            CTSectPr section = word.getDocument().getBody().getSectPr();
            CTPageMar margins = section.getPgMar();
            assertThat(mm(section.getPgSz().getW())).isCloseTo(210, within(0.1));
            assertThat(mm(section.getPgSz().getH())).isCloseTo(297, within(0.1));
            assertThat(mm(margins.getTop())).isCloseTo(37, within(0.1));
            assertThat(mm(margins.getLeft())).isCloseTo(28, within(0.1));
            assertThat(mm(margins.getRight())).isCloseTo(26, within(0.1));
            assertThat(mm(margins.getBottom())).isCloseTo(35, within(0.1));
        }
    }

    @Test
    void title_text_and_headings_have_their_faces_and_sizes() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx()))) {
            assertThat(face(word, "某厅2022年")).isEqualTo("方正小标宋简体 22.0");
            assertThat(face(word, "落实情况")).isEqualTo("仿宋_GB2312 16.0");
            assertThat(face(word, "一、总体")).isEqualTo("黑体 16.0");
            assertThat(face(word, "（一）事项")).isEqualTo("楷体_GB2312 16.0");
        }
        assertThat(part(docx(), "word/fontTable.xml")).contains("w:altName", "仿宋;FangSong");
    }

    private static String face(XWPFDocument word, String beginning) {
        XWPFParagraph paragraph = word.getParagraphs().stream()
                .filter(some -> some.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow();
        var run = paragraph.getRuns().get(0);
        return run.getCTR().getRPr().getRFontsArray(0).getEastAsia() + " " + run.getFontSizeAsDouble();
    }

    @Test
    void what_people_typed_is_text_and_the_only_fields_are_the_page_numbers() throws IOException {
        byte[] docx = docx();
        assertThat(part(docx, "word/document.xml")).doesNotContain("fldSimple", "instrText", "w:hyperlink");
        assertThat(part(docx, "word/footer1.xml")).contains("PAGE");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(word.getParagraphs()).anyMatch(some -> some.getText().equals("=SUM(A1)\n{ PAGE } 完"));
            assertThat(word.getTables().get(0).getRow(3).getCell(1).getText()).isEqualTo("=HYPERLINK(\"http://a\") 内容");
            assertThat(word.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
        }
    }

    @Test
    void the_pdf_says_the_same_within_the_same_margins() throws IOException {
        List<TextPosition> places = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) throws IOException {
                    places.addAll(positions);
                    super.writeString(text, positions);
                }
            };
            String text = stripper.getText(document).replaceAll("\\s", "");
            assertThat(text).contains(LONG, "=SUM(A1)", "{PAGE}完", "第二份", "—1—", "2022年11月1日");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(595.3f, within(0.1f));
        }
        assertThat(places).allSatisfy(place -> {
            assertThat((double) place.getXDirAdj()).isGreaterThanOrEqualTo(OfficialLayout.points(28) - 0.1);
            assertThat((double) place.getXDirAdj() + place.getWidthDirAdj())
                    .isLessThanOrEqualTo(OfficialLayout.points(210 - 26) + 0.5);
        });
    }

    @Test
    void a_line_of_the_pdf_holds_28_characters() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text.lines().filter(line -> line.length() == 28 && LONG.contains(line)))
                    .isNotEmpty();
        }
    }

    @Test
    void twenty_two_lines_of_the_word_document_fit_between_its_margins() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx()))) {
            CTSectPr section = word.getDocument().getBody().getSectPr();
            long room = ((BigInteger) section.getPgSz().getH()).longValue()
                    - ((BigInteger) section.getPgMar().getTop()).longValue()
                    - ((BigInteger) section.getPgMar().getBottom()).longValue();
            long line = ((BigInteger) word.getParagraphs()
                            .get(0)
                            .getCTP()
                            .getPPr()
                            .getSpacing()
                            .getLine())
                    .longValue();
            assertThat(22 * line).isLessThanOrEqualTo(room);
            assertThat(23 * line).isGreaterThan(room);
            assertThat(section.getPgMar().getGutter()).isNotNull();
            assertThat(section.getPgMar().getHeader()).isNotNull();
        }
    }

    @Test
    void each_letter_begins_with_its_own_first_page() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx()))) {
            CTSectPr first = word.getDocument().getBody().getPArray().length == 0
                    ? null
                    : java.util.Arrays.stream(word.getDocument().getBody().getPArray())
                            .filter(some -> some.isSetPPr() && some.getPPr().isSetSectPr())
                            .map(some -> some.getPPr().getSectPr())
                            .findFirst()
                            .orElseThrow();
            assertThat(first.sizeOfFooterReferenceArray()).isEqualTo(2);
            assertThat(word.getDocument().getBody().getSectPr().getPgNumType().getStart())
                    .isEqualTo(BigInteger.ONE);
        }
        try (PDDocument document = Loader.loadPDF(pdf())) {
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(document.getNumberOfPages());
            assertThat(last.getText(document)).contains("第二份").contains("— 1 —");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 19, 20, 21, 22, 23, 24, 40, 41, 42, 43, 44})
    void whoever_signs_does_not_stand_alone_on_a_page(int rows) throws IOException {
        Block.Table table =
                new Block.Table(List.of(new Block.Table.Column("序号", 1)), Collections.nCopies(rows, List.of("甲")));
        for (Block before : List.of(table, new Block.Paragraph("一行".repeat(7 * rows)))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            OfficialDocument letter = new OfficialDocument(
                    "催办单", List.of(new Block.Title("催办单"), before, new Block.Closing(List.of("某厅办公室", "2022年11月1日"))));
            OfficialPdf.write(letter, "张三", out);
            try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
                PDFTextStripper last = new PDFTextStripper();
                last.setStartPage(document.getNumberOfPages());
                assertThat(last.getText(document)).contains("某厅办公室").containsPattern("甲|一行");
            }
            out.reset();
            OfficialDocx.write(letter, "张三", out);
            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
                List<XWPFParagraph> ends = before == table
                        ? word.getTables().get(0).getRow(rows).getCell(0).getParagraphs()
                        : List.of(word.getParagraphs().get(2));
                assertThat(ends).allMatch(XWPFParagraph::isKeepNext);
            }
        }
    }

    @Test
    void a_table_goes_over_pages_with_its_headings_on_each() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(document)).contains("序号");
        }
    }

    @Test
    void a_row_that_no_page_holds_goes_on_over_pages_and_nothing_of_it_is_lost() throws IOException {
        String problem =
                IntStream.range(1, 120).mapToObj(i -> "第" + i + "处未说明理由，需补充告知；").collect(Collectors.joining());
        List<List<String>> rows = List.of(List.of("1", "短"), List.of("2", problem), List.of("3", "末行"));
        OfficialDocument document = new OfficialDocument("通知", List.of(new Block.Table(TABLE.columns(), rows)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OfficialPdf.write(document, "", out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(text).contains("第119处", "末行").containsSubsequence("第1处", "—1—", "内容", "第118处");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 14, 15, 16, 17, 18, 19, 20})
    void a_heading_does_not_stand_alone_at_the_foot_of_a_page(int lines) throws IOException {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(lines, new Block.Paragraph("一行")));
        blocks.add(new Block.Heading(1, "六、其他"));
        blocks.add(new Block.Paragraph("没有。"));
        blocks.add(new Block.Closing(List.of("某厅", "2022年12月31日")));
        assertThat(pageOf(blocks, "六、其他")).isEqualTo(pageOf(blocks, "没有。")).isEqualTo(pageOf(blocks, "某厅"));
    }

    private static int pageOf(List<Block> blocks, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OfficialPdf.write(new OfficialDocument("文", blocks), "", out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                if (stripper.getText(pdf).contains(text)) {
                    return page;
                }
            }
        }
        throw new AssertionError(text);
    }

    @Test
    void a_row_of_headings_within_a_form_stands_on_the_page_of_what_it_heads() throws IOException {
        for (int rows = 20; rows < 36; rows++) {
            List<List<Grid.Place>> places = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                places.add(List.of(Grid.Place.name("行")));
            }
            places.add(List.of(Grid.Place.heading("第二十条")));
            places.add(List.of(Grid.Place.name("行政许可")));
            List<Block> blocks = List.of(new Block.Form(new Grid(List.of(1.0), 0, places), List.of()));
            assertThat(pageOf(blocks, "第二十条")).isEqualTo(pageOf(blocks, "行政许可"));
        }
    }

    @Test
    void whoever_signs_stands_above_the_middle_of_the_day_which_is_four_characters_from_the_right() throws IOException {
        assertThat(SignatureLines.fromTheRight(List.of("某省民政厅", "2022年11月10日"))).containsExactly(5.0, 4.0);
        assertThat(SignatureLines.fromTheRight(List.of("某省民政厅办公室", "2022年11月1日")))
                .containsExactly(3.25, 4.0);
        String long_ = "某省退役军人事务厅双拥工作领导小组办公室综合处";
        assertThat(SignatureLines.fromTheRight(List.of(long_, "2022年11月10日"))).containsExactly(0.0, 8.0);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx()))) {
            List<XWPFParagraph> last = word.getParagraphs()
                    .subList(
                            word.getParagraphs().size() - 2,
                            word.getParagraphs().size());
            assertThat(last.get(0).getCTP().getPPr().getInd().getRightChars()).isEqualTo(BigInteger.valueOf(475));
            assertThat(last.get(1).getCTP().getPPr().getInd().getRightChars()).isEqualTo(BigInteger.valueOf(400));
        }
    }
}
