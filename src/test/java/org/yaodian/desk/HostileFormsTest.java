package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.desk.FormFixture.edit;
import static org.yaodian.desk.FormFixture.fill;
import static org.yaodian.desk.FormFixture.whyRefused;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no form of this plan, or no form at all, is refused whole; nothing of it is taken. */
class HostileFormsTest {
    private static final String OFFICE = "办公室";
    private static final int PLAN_LINE = 1;
    private static final int SEAL_CELL = 1;

    @TempDir
    Path folder;

    private FormFixture forms;
    private Path form;
    private int changes;

    @BeforeEach
    void make() {
        forms = new FormFixture(folder);
        form = forms.send(OFFICE);
        fill(form, 1, "完成率(%)", 60);
        changes = forms.changes();
    }

    @AfterEach
    void nothing_was_taken() {
        assertThat(forms.changes()).isEqualTo(changes);
        forms.close();
    }

    private static Sheet hidden(Workbook workbook) {
        return workbook.getSheet("_yaodian");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 99, form.newer",
        "1, 1, 00000000-0000-0000-0000-000000000001, form.otherPlan",
        "2, 1, 2023, form.otherYear",
        "3, 1, 00000000-0000-0000-0000-000000000001, form.tampered",
        "4, 1, 7, form.tampered",
        "2, 1, 某年, form.tampered"
    })
    void a_hidden_sheet_that_says_something_else_is_refused(int row, int column, String value, String why) {
        edit(form, workbook -> hidden(workbook).getRow(row).getCell(column).setCellValue(value));
        assertThat(whyRefused(forms.collect(form))).isEqualTo(why);
    }

    @Test
    void an_id_of_another_record_is_refused() {
        edit(form, workbook -> {
            Sheet hidden = hidden(workbook);
            for (int i = PLAN_LINE; i <= hidden.getLastRowNum(); i++) {
                if (hidden.getRow(i).getCell(0).getStringCellValue().equals("ROW")) {
                    hidden.getRow(i).getCell(1).setCellValue("00000000-0000-0000-0000-000000000001");
                }
            }
        });
        assertThat(whyRefused(forms.collect(form))).isEqualTo("form.tampered");
    }

    @Test
    void a_row_with_an_id_that_did_not_go_out_is_refused_with_the_whole_form() {
        edit(form, workbook -> {
            Sheet sheet = workbook.getSheet(FormFixture.ITEMS);
            FormFixture.cell(sheet, 1, "行标识").setCellValue("00000000-0000-0000-0000-000000000001");
        });
        assertThat(whyRefused(forms.collect(form))).isEqualTo("form.foreignId");
    }

    @Test
    void what_is_written_under_a_heading_that_is_called_otherwise_is_not_lost_without_a_word() {
        Path renamed = FormFixture.copy(form, "改名.xlsx");
        edit(renamed, workbook -> heading(workbook).setCellValue("进度"));
        assertThat(whyRefused(forms.collect(renamed))).isEqualTo("form.columnRenamed");
        edit(form, workbook -> {
            heading(workbook).setCellValue("");
            FormFixture.cell(workbook.getSheet(FormFixture.ITEMS), 1, "进展情况").setCellValue("");
        });
        assertThat(forms.preview(form).forms().get(0).remarks())
                .extracting(org.yaodian.plan.Refused::reason)
                .containsExactly("form.columnMissing");
    }

    private static org.apache.poi.ss.usermodel.Cell heading(Workbook workbook) {
        Sheet sheet = workbook.getSheet(FormFixture.ITEMS);
        return sheet.getRow(FormFixture.headerRow(sheet)).getCell(FormFixture.column(sheet, "完成率(%)"));
    }

    @Test
    void grey_cells_that_were_changed_are_told_and_the_row_is_still_known() {
        edit(
                form,
                workbook -> FormFixture.cell(workbook.getSheet(FormFixture.ITEMS), 2, "工作任务")
                        .setCellValue("另一件事"));
        CollectedForm read = forms.preview(form).forms().get(0);
        assertThat(read.accepted()).isTrue();
        assertThat(read.remarks()).extracting(org.yaodian.plan.Refused::reason).containsExactly("form.locked");
    }

    @Test
    void a_form_that_comes_back_before_it_went_out_is_refused() {
        CollectPreview early = new FormCollecting(forms.desk(), null)
                .preview(List.of(form), FormFixture.TODAY.minusDays(1), false, org.yaodian.plan.ProgressListener.NONE);
        assertThat(whyRefused(early)).isEqualTo("form.early");
    }

    @Test
    void a_seal_that_was_taken_off_is_refused() {
        edit(form, workbook -> {
            Sheet hidden = hidden(workbook);
            hidden.getRow(hidden.getLastRowNum()).getCell(SEAL_CELL).setCellValue("0".repeat(64));
        });
        assertThat(whyRefused(forms.collect(form))).isEqualTo("form.tampered");
    }

    @Test
    void a_form_without_its_hidden_sheet_is_refused() {
        edit(form, workbook -> workbook.removeSheetAt(workbook.getSheetIndex("_yaodian")));
        assertThat(whyRefused(forms.collect(form))).isEqualTo("form.noHidden");
    }

    @Test
    void a_form_of_a_file_that_is_not_this_one_is_refused() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("别处"));
        // made anew: a copy would be the same file
        DeskFixture.makeSmallPlan(elsewhere.resolve("计划.yaodian"));
        try (FormFixture others = new FormFixture(elsewhere, DeskFixture.open(elsewhere.resolve("计划.yaodian")))) {
            assertThat(whyRefused(forms.collect(others.send(OFFICE)))).isEqualTo("form.otherPlan");
        }
    }

    @Test
    void what_is_no_workbook_is_refused() throws IOException {
        Path web = Files.writeString(folder.resolve("网页.xlsx"), "<html></html>");
        assertThat(whyRefused(forms.collect(web))).isEqualTo("sheet.notWorkbook");
        assertThat(whyRefused(forms.collect(folder.resolve("没有.xlsx")))).isEqualTo("sheet.notFound");
        byte[] whole = Files.readAllBytes(form);
        Path cut = Files.write(folder.resolve("半截.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(whyRefused(forms.collect(cut))).startsWith("sheet.");
        Path other = folder.resolve("别的.xls");
        try (Workbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(other)) {
            workbook.createSheet("甲").createRow(0).createCell(0).setCellValue("乙");
            workbook.write(out);
        }
        assertThat(whyRefused(forms.collect(other))).isEqualTo("form.noHidden");
    }

    @Test
    void a_form_with_a_password_is_refused() throws Exception {
        Path locked = folder.resolve("加密.xlsx");
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("秘密");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(locked)) {
            try (OPCPackage source = OPCPackage.open(form.toFile());
                    OutputStream encrypted = encryptor.getDataStream(files)) {
                source.save(encrypted);
            }
            files.writeFilesystem(out);
        }
        assertThat(whyRefused(forms.collect(locked))).isEqualTo("sheet.password");
    }

    @Test
    void a_form_with_macros_is_refused() throws IOException {
        Path macros = folder.resolve("宏.xlsm");
        try (InputStream in = Files.newInputStream(form);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(macros)) {
            workbook.setVBAProject(new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}));
            workbook.write(out);
        }
        assertThat(whyRefused(forms.collect(macros))).isEqualTo("form.macros");
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        Path bomb = rewritten("炸弹.xlsx", (name, content, out) -> {
            out.write(content);
            for (int i = 0; i < 600 && name.equals("xl/worksheets/sheet1.xml"); i++) {
                out.write(blanks);
            }
        });
        assertThat(whyRefused(forms.collect(bomb))).isIn("sheet.bomb", "sheet.unreadable");
    }

    @Test
    void external_entities_are_not_followed() throws IOException {
        Path secret = Files.writeString(folder.resolve("秘密.txt"), "秘密内容");
        Path hostile = rewritten("实体.xlsx", (name, content, out) -> {
            if (name.equals("xl/worksheets/sheet1.xml")) {
                String xml = new String(content, StandardCharsets.UTF_8);
                String entity = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
                out.write(
                        xml.replaceFirst("(?s)(<\\?xml.*?\\?>)", "$1" + entity).getBytes(StandardCharsets.UTF_8));
            } else {
                out.write(content);
            }
        });
        assertThat(whyRefused(forms.collect(hostile))).isEqualTo("sheet.entities");
    }

    /** Writes a part of a workbook in place of what stands in it. */
    private interface Rewriting {
        void write(String name, byte[] content, OutputStream out) throws IOException;
    }

    /** The form with its parts changed as a zip. */
    private Path rewritten(String name, Rewriting change) throws IOException {
        Path target = folder.resolve(name);
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(form));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                change.write(entry.getName(), content, out);
                out.closeEntry();
            }
        }
        return target;
    }

    @Test
    void one_that_is_refused_does_not_keep_the_others_back() throws IOException {
        Path web = Files.writeString(form.resolveSibling("网页.xlsx"), "<html></html>");
        Files.writeString(form.resolveSibling("~$表.xlsx"), "lock");
        CollectPreview preview = forms.preview(form.getParent());
        assertThat(preview.forms().stream().map(CollectedForm::file))
                .containsExactlyInAnyOrderElementsOf(List.of(form, web));
        assertThat(preview.acceptedForms()).isEqualTo(1);
        assertThat(preview.count(CollectedRow.Outcome.NEW)).isEqualTo(1);
    }
}
