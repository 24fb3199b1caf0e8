package org.yaodian.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.desk.WrittenSheet;
import org.yaodian.plan.Refused;

/** What is read of a workbook, and which files are none. */
class SheetFileTest {
    @TempDir
    private Path folder;

    private static List<ReadRow> rows(Path path) {
        List<ReadRow> rows = new ArrayList<>();
        try (SheetFile file = SheetFile.open(path)) {
            file.rows(0, rows::add);
        }
        return rows;
    }

    private static void expectRefused(Path path, String reason) {
        assertThatThrownBy(() -> rows(path))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"表.xlsx", "表.xls"})
    void cells_keep_their_kinds_and_addresses(String name) {
        Path path = new WrittenSheet()
                .row("文字", LocalDate.of(2022, 9, 5), 12.5, true, "=1+1")
                .row()
                .row(null, 13800138000L)
                .write(folder.resolve(name));
        List<ReadRow> rows = rows(path);
        assertThat(rows).extracting(ReadRow::number).containsExactly(1, 3);
        assertThat(rows.get(0).cells().values())
                .extracting(SheetCell::value)
                .containsExactly(
                        new SheetCell.Text("文字"),
                        new SheetCell.Day(LocalDate.of(2022, 9, 5)),
                        new SheetCell.Number(12.5),
                        new SheetCell.Truth(true),
                        new SheetCell.Formula());
        assertThat(rows.get(1).at(1).address()).isEqualTo("B3");
        assertThat(rows.get(1).at(1).shown()).isEqualTo("13800138000");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 27, 31, 57, 58})
    void the_formats_of_days_that_have_no_text_are_known(int format) throws IOException {
        Path path = folder.resolve("表.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            var style = workbook.createCellStyle();
            style.setDataFormat(format);
            var cell = workbook.createSheet().createRow(0).createCell(0);
            cell.setCellValue(44809);
            cell.setCellStyle(style);
            workbook.write(out);
        }
        assertThat(rows(path).get(0).at(0).value()).isEqualTo(new SheetCell.Day(LocalDate.of(2022, 9, 5)));
    }

    @Test
    void formats_of_numbers_and_hours_show_no_day() {
        assertThat(DateFormats.showsDay(2, "0.00")).isFalse();
        assertThat(DateFormats.showsDay(176, "#,##0.00\"元/d\"")).isFalse();
        assertThat(DateFormats.showsDay(20, "h:mm")).isFalse();
        assertThat(DateFormats.showsDay(177, "[Red]General")).isFalse();
        assertThat(DateFormats.showsDay(178, "[$-804]yyyy\"年\"m\"月\"d\"日\";@")).isTrue();
        assertThat(DateFormats.showsDay(179, "m/d")).isTrue();
    }

    @Test
    void what_is_no_workbook_is_refused() throws IOException {
        expectRefused(folder.resolve("无.xlsx"), "sheet.notFound");
        expectRefused(folder, "sheet.isFolder");
        expectRefused(Files.createFile(folder.resolve("空.xlsx")), "sheet.empty");
        expectRefused(Files.writeString(folder.resolve("网页.xls"), "<html><table></table></html>"), "sheet.notWorkbook");
        expectRefused(Files.writeString(folder.resolve("表.csv"), "收到日期,内容\n"), "sheet.notWorkbook");
        Path word = folder.resolve("文.xlsx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(word)) {
            document.write(out);
        }
        expectRefused(word, "sheet.notWorkbook");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("包.xlsx")))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(1);
        }
        expectRefused(folder.resolve("包.xlsx"), "sheet.notWorkbook");
    }

    @Test
    void a_damaged_workbook_is_refused() throws IOException {
        Path whole = new WrittenSheet().row("收到日期", "内容").write(folder.resolve("表.xlsx"));
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("断.xlsx"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> rows(cut)).isInstanceOf(Refused.class);
        Path old = new WrittenSheet().row("收到日期", "内容").write(folder.resolve("表.xls"));
        byte[] oldBytes = Files.readAllBytes(old);
        Path oldCut = Files.write(folder.resolve("断.xls"), java.util.Arrays.copyOf(oldBytes, 1500));
        assertThatThrownBy(() -> rows(oldCut)).isInstanceOf(Refused.class);
    }

    @Test
    void a_workbook_with_a_password_is_refused() throws Exception {
        Path plain = new WrittenSheet().row("收到日期", "内容").write(folder.resolve("表.xlsx"));
        Path locked = folder.resolve("密.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("x");
            try (OPCPackage workbook = OPCPackage.open(plain.toFile());
                    OutputStream data = encryptor.getDataStream(files)) {
                workbook.save(data);
            }
            try (OutputStream out = Files.newOutputStream(locked)) {
                files.writeFilesystem(out);
            }
        }
        expectRefused(locked, "sheet.password");
    }

    @Test
    void a_small_file_that_unpacks_to_anything_is_refused() throws IOException {
        Path bomb = folder.resolve("炸.xlsx");
        Path plain = new WrittenSheet().row("收到日期", "内容").write(folder.resolve("表.xlsx"));
        byte[] blanks = new byte[1 << 20];
        java.util.Arrays.fill(blanks, (byte) ' ');
        try (var from = new java.util.zip.ZipFile(plain.toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (ZipEntry entry : from.stream().toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = from.getInputStream(entry).readAllBytes();
                boolean strings = entry.getName().endsWith("sharedStrings.xml");
                String head = new String(content, StandardCharsets.UTF_8);
                zip.write(strings ? head.substring(0, head.indexOf("<si>")).getBytes(StandardCharsets.UTF_8) : content);
                for (int i = 0; strings && i < 130; i++) {
                    zip.write(blanks);
                }
            }
        }
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        expectRefused(bomb, "sheet.bomb");
    }
}
