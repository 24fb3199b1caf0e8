package org.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.plan.Refused;

class DocumentTextTest {
    private static final String PLAN = "青山县2024年政务公开工作要点\n一、做好公开\n（一）办好网站。每季度自查一次。（办公室负责）\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8,''",
        "UTF-8,\uFEFF",
        "GB18030,''",
        "GB18030,\uFEFF",
        "UTF-16LE,\uFEFF",
        "UTF-16BE,\uFEFF",
        "UTF-16LE,''",
        "UTF-16BE,''"
    })
    void textIsReadInTheEncodingsOfOffices(String charset, String mark) {
        byte[] bytes = (mark + PLAN).getBytes(Charset.forName(charset));
        assertThat(DocumentText.of(bytes, "plan.txt").text()).isEqualTo(PLAN);
    }

    @Test
    void linesEndInOneWay() {
        assertThat(DocumentText.of("一\r\n二\r三\n四\u2028五\f六").text()).isEqualTo("一\n二\n三\n四\n五\n六");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThat(reason(() -> DocumentText.of(folder.resolve("none.txt")))).isEqualTo("read.notFound");
        assertThat(reason(() -> DocumentText.of(folder))).isEqualTo("read.notFound");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Path empty = Files.write(folder.resolve("empty.txt"), new byte[0]);
        assertThat(reason(() -> DocumentText.of(empty))).isEqualTo("read.empty");
        assertThat(reason(() -> DocumentText.of(" \n　".getBytes(StandardCharsets.UTF_8), "blank.txt")))
                .isEqualTo("read.empty");
        assertThat(reason(() -> DocumentText.of(new byte[0], "empty.docx"))).isEqualTo("read.empty");
    }

    @Test
    void aFileAboveTheLimitIsRefusedBeforeItIsRead() throws IOException {
        Path large = folder.resolve("large.txt");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(21L * 1024 * 1024);
        }
        Refused refused = catchThrowableOfType(Refused.class, () -> DocumentText.of(large));
        assertThat(refused.reason()).isEqualTo("read.tooLarge");
        assertThat(refused.arguments()).containsExactly(large, 21L, 20L);
    }

    @Test
    void aPictureIsRefusedAsBinary() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1, 0, 0, 3};
        assertThat(reason(() -> DocumentText.of(png, "scan.png"))).isEqualTo("read.binary");
        assertThat(reason(() -> DocumentText.of(png, "scan.docx"))).isEqualTo("read.notWord");
    }

    @Test
    void aFormatThatIsNotReadIsNamed() {
        byte[] rtf = "{\\rtf1 ...}".getBytes(StandardCharsets.US_ASCII);
        Refused refused = catchThrowableOfType(Refused.class, () -> DocumentText.of(rtf, "plan.rtf"));
        assertThat(refused.reason()).isEqualTo("read.format");
        assertThat(refused.arguments()).containsExactly("plan.rtf", "rtf");
    }

    @Test
    void aWordFileThatIsCutIsReadWholeOrRefused() throws IOException {
        byte[] whole = word();
        for (int length = 1; length < whole.length; length += 97) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                assertThat(DocumentText.of(cut, "plan.docx").text()).isEqualTo(PLAN);
            } catch (Refused refused) {
                assertThat(refused.reason()).isIn("read.damaged", "read.notWord");
            }
        }
    }

    @Test
    void aWordFileLockedWithAPasswordIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(word());
            }
            files.writeFilesystem(out);
        }
        Refused refused = catchThrowableOfType(Refused.class, () -> DocumentText.of(out.toByteArray(), "plan.docx"));
        assertThat(refused.reason()).isEqualTo("read.password");
        assertThat(refused.arguments()).containsExactly("plan.docx");
    }

    @Test
    void aFileThatUnpacksToFarMoreThanADocumentIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream whole = new ZipInputStream(new ByteArrayInputStream(word()));
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (ZipEntry entry = whole.getNextEntry(); entry != null; entry = whole.getNextEntry()) {
                packed.putNextEntry(new ZipEntry(entry.getName()));
                whole.transferTo(packed);
            }
            packed.putNextEntry(new ZipEntry("word/media/image1.png"));
            for (int i = 0; i < 150; i++) {
                packed.write(new byte[1024 * 1024]);
            }
        }
        assertThat(reason(() -> DocumentText.of(out.toByteArray(), "plan.docx")))
                .isEqualTo("read.bomb");
    }

    @Test
    void aWordFileIsKnownByItsContentNotItsName() throws IOException {
        assertThat(DocumentText.of(word(), "plan.txt").text()).startsWith("青山县2024年");
    }

    private static byte[] word() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            PLAN.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
        }
        return out.toByteArray();
    }

    private static String reason(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).reason();
    }
}
