package org.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.yaodian.plan.Due;
import org.yaodian.plan.Period;
import org.yaodian.plan.Role;

class WordTableTest {
    private static final String SAME = "^";

    private final XWPFDocument document = new XWPFDocument();

    @Test
    void aTableWithMergedCellsSectionRowsAndTwoHeaderRowsIsReadRowByRow() throws IOException {
        paragraph("石桥市档案局2024年政务公开重点任务分解表");
        table(
                List.of("序号", "重点任务", "工作举措", "责任分工", "", "时限"),
                List.of(SAME, SAME, SAME, "牵头单位", "配合单位", SAME),
                List.of("一、基础工作", "", "", "", "", ""),
                List.of("1", "目录建设", "编制目录并公布。", "办公室", "各科室", "6月底前"),
                List.of(SAME, SAME, "每季度更新一次。", SAME, SAME, SAME),
                List.of("2", "档案开放", "发布开放目录。", "利用科\n保管科", "", "长期坚持"),
                List.of("二、保障措施", "", "", "", "", ""),
                List.of("序号", "重点任务", "工作举措", "牵头单位", "配合单位", "时限"),
                List.of("3", "业务培训", "全年不少于2次。", "人事科", "局属各单位", "11月"));
        Draft draft = read();

        assertThat(draft.title().value()).isEqualTo("石桥市档案局2024年政务公开重点任务分解表");
        assertThat(draft.sections())
                .extracting(DraftSection::label, DraftSection::title)
                .containsExactly(tuple("一", "基础工作"), tuple("二", "保障措施"));
        assertThat(draft.items()).extracting(DraftItem::title).containsExactly("目录建设", "档案开放", "业务培训");
        assertThat(draft.items()).extracting(DraftItem::section).containsExactly(0, 0, 1);
        assertThat(draft.items()).extracting(DraftItem::label).containsExactly("1", "2", "3");
        assertThat(draft.items().get(0).text()).isEqualTo("编制目录并公布。\n每季度更新一次。");
        assertThat(draft.items().get(0).assignments())
                .extracting(DraftAssignment::division, DraftAssignment::role, DraftAssignment::group)
                .containsExactly(tuple("办公室", Role.LEAD, false), tuple("各科室", Role.SUPPORT, true));
        assertThat(draft.items().get(0).obligations())
                .extracting(DraftObligation::due)
                .containsExactly(new Due.EveryPeriod(Period.QUARTER, null), new Due.ByDate(LocalDate.of(2024, 6, 30)));
        assertThat(draft.items().get(1).assignments())
                .extracting(DraftAssignment::division)
                .containsExactly("利用科", "保管科");
        assertThat(draft.items().get(2).obligations())
                .extracting(DraftObligation::due)
                .containsExactly(new Due.TimesPerYear(2), new Due.ByDate(LocalDate.of(2024, 11, 30)));
    }

    @Test
    void aTaskMergedDownOverRowsWithTheirOwnResponsibilityIsASection() throws IOException {
        paragraph("石桥市信访局2025年政务公开任务清单");
        table(
                List.of("工作任务", "序号", "具体要求", "责任科室", "时限要求"),
                List.of("做好主动公开", "1", "公开机构职能。", "办公室", "年底前"),
                List.of(SAME, "2", "公开预算决算。", "财务科", "持续推进"),
                List.of("加强解读", "3", "发布解读材料。", "各科室", "随文件发布"));
        Draft draft = read();

        assertThat(draft.sections()).extracting(DraftSection::title).containsExactly("做好主动公开", "加强解读");
        assertThat(draft.items()).extracting(DraftItem::section).containsExactly(0, 0, 1);
        assertThat(draft.items()).extracting(DraftItem::title).containsOnlyNulls();
        assertThat(draft.items()).extracting(DraftItem::text).containsExactly("公开机构职能。", "公开预算决算。", "发布解读材料。");
        assertThat(draft.notUnderstood()).extracting(NotUnderstood::text).containsExactly("随文件发布");
    }

    @Test
    void theNumbersThatWordCountsAreRead() throws IOException {
        paragraph("石桥市司法局2024年政务公开工作要点");
        BigInteger sections = list("%1、", STNumberFormat.CHINESE_COUNTING_THOUSAND);
        BigInteger items = list("（%1）", STNumberFormat.CHINESE_COUNTING);
        numbered(sections, "做好公开");
        numbered(items, "公开执法信息。每月公布一次。（执法科负责）");
        numbered(items, "公开公证收费。年底前完成。（公证科负责）");
        Draft draft = read();

        assertThat(draft.sections()).extracting(DraftSection::label).containsExactly("一");
        assertThat(draft.items()).extracting(DraftItem::label).containsExactly("（一）", "（二）");
        assertThat(draft.items()).extracting(DraftItem::title).containsExactly("公开执法信息", "公开公证收费");
    }

    @Test
    void wordsStruckOutWhileChangesAreTrackedAreNotRead() throws IOException {
        paragraph("2024年工作要点");
        XWPFParagraph changed = document.createParagraph();
        changed.createRun().setText("一、公开目录。批准后");
        CTRunTrackChange gone = changed.getCTP().addNewDel();
        gone.setId(BigInteger.ONE);
        gone.addNewR().addNewDelText().setStringValue("30日内");
        CTRunTrackChange added = changed.getCTP().addNewIns();
        added.setId(BigInteger.TWO);
        added.addNewR().addNewT().setStringValue("20日内公布。（办公室）");

        DraftItem item = read().items().get(0);
        assertThat(item.text()).isEqualTo("批准后20日内公布。");
        assertThat(item.obligations()).extracting(DraftObligation::due).containsExactly(new Due.WithinDays(20, "批准"));
    }

    @Test
    void numbersThatStandWithTheStyleOfAHeadingAreCounted() throws IOException {
        BigInteger sections = list("%1、", STNumberFormat.CHINESE_COUNTING_THOUSAND);
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("1");
        style.addNewName().setVal("heading 1");
        style.addNewPPr().addNewNumPr().addNewNumId().setVal(sections);
        document.createStyles().addStyle(new XWPFStyle(style));
        paragraph("2024年工作要点");
        for (String heading : List.of("公开目录", "公开指南")) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle("1");
            paragraph.createRun().setText(heading);
            paragraph("6月底前公布。（办公室）");
        }

        assertThat(read().items()).extracting(DraftItem::label).containsExactly("一", "二");
    }

    @Test
    void everySpanOfATableTellsItsWords() throws IOException {
        paragraph("2024年任务分解表");
        table(List.of("序号", "工作任务", "责任单位", "完成时限"), List.of("1", "公开目录", "办公室、人事科", "6月底前"));
        Draft draft = read();

        DraftItem item = draft.items().get(0);
        item.assignments().forEach(one -> assertThat(words(draft, one.from())).isEqualTo(one.division()));
        assertThat(words(draft, item.obligations().get(0).from())).isEqualTo("6月底前");
    }

    private static String words(Draft draft, Span span) {
        return draft.source().substring(span.start(), span.end());
    }

    private Draft read() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        document.close();
        return new PlanReader().read(DocumentText.of(out.toByteArray(), "plan.docx"), "plan.docx");
    }

    private void paragraph(String text) {
        document.createParagraph().createRun().setText(text);
    }

    @SafeVarargs
    private void table(List<String>... rows) {
        XWPFTable table = document.createTable(rows.length, rows[0].size());
        for (int r = 0; r < rows.length; r++) {
            XWPFTableRow row = table.getRow(r);
            boolean across = r > 0 && rows[r].stream().skip(1).allMatch(String::isEmpty);
            for (int c = 0; c < rows[r].size(); c++) {
                String text = rows[r].get(c);
                XWPFTableCell cell = row.getCell(c);
                merge(
                        cell,
                        text.equals(SAME),
                        r + 1 < rows.length && rows[r + 1].get(c).equals(SAME));
                if (!text.equals(SAME)) {
                    String[] lines = text.split("\n");
                    cell.setText(lines[0]);
                    for (int i = 1; i < lines.length; i++) {
                        cell.addParagraph().createRun().setText(lines[i]);
                    }
                }
            }
            if (across) {
                for (int c = rows[r].size() - 1; c > 0; c--) {
                    row.removeCell(c);
                }
                properties(row.getCell(0)).addNewGridSpan().setVal(BigInteger.valueOf(rows[r].size()));
            }
        }
    }

    private static void merge(XWPFTableCell cell, boolean continues, boolean begins) {
        if (continues) {
            properties(cell).addNewVMerge().setVal(STMerge.CONTINUE);
        } else if (begins) {
            properties(cell).addNewVMerge().setVal(STMerge.RESTART);
        }
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    private BigInteger list(String pattern, STNumberFormat.Enum format) {
        XWPFNumbering numbering =
                document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        CTAbstractNum abstractNumber = CTAbstractNum.Factory.newInstance();
        abstractNumber.setAbstractNumId(BigInteger.valueOf(format.intValue()));
        CTLvl level = abstractNumber.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(pattern);
        level.addNewStart().setVal(BigInteger.ONE);
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(abstractNumber)));
    }

    private void numbered(BigInteger list, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.ZERO);
        paragraph.createRun().setText(text);
    }
}
