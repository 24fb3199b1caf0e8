package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yaodian.desk.DeskFixture.TODAY;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.EvidenceSize;
import org.yaodian.plan.ProgressListener;
import org.yaodian.store.HistoryFilter;

/** Files that prove what was done: how much there is, how they are looked at, and that nothing is half attached. */
class EvidenceKeepingTest {
    private static final int SEVERAL_PIECES = 3_000_000;

    @TempDir
    Path folder;

    private ImportFixture fixture;
    private EvidenceKeeping keeping;

    @BeforeEach
    void open() {
        fixture = new ImportFixture(folder, "佐证");
        keeping = new EvidenceKeeping(fixture.desk());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private EvidencePreview preview(String name, byte[] content) throws IOException {
        return keeping.preview(keeping.attachToItem(null, 5, null, file(name, content), TODAY));
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static byte[] pdf(int pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    @Test
    void a_picture_is_shown_as_it_is_whatever_its_name() throws IOException {
        assertThat(preview("照片.dat", png()).picture()).isEqualTo(png());
    }

    @Test
    void of_a_pdf_the_first_page_is_shown_and_how_many_there_are() throws IOException {
        EvidencePreview preview = preview("纪要.pdf", pdf(3));
        assertThat(preview.pages()).isEqualTo(3);
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(preview.picture()))
                        .getWidth())
                .isGreaterThan(100);
    }

    @Test
    void a_text_is_shown_in_whatever_encoding_it_was_written() throws IOException {
        assertThat(preview("a.txt", "会议签到表".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("会议签到表");
        assertThat(preview("b.txt", "会议签到表".getBytes(Charset.forName("GB18030")))
                        .text())
                .isEqualTo("会议签到表");
    }

    @Test
    void of_a_long_text_the_beginning_is_shown_and_said_to_be_no_more() throws IOException {
        EvidencePreview preview = preview("长.txt", "记录".repeat(30_000).getBytes(StandardCharsets.UTF_8));
        assertThat(preview.cut()).isTrue();
        assertThat(preview.text()).startsWith("记录").hasSizeLessThan(60_000);
    }

    @Test
    void what_cannot_be_shown_says_so_and_is_no_error() throws IOException {
        assertThat(preview("坏.pdf", "%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII))
                        .isNone())
                .isTrue();
        assertThat(preview("表.xlsx", new byte[] {'P', 'K', 3, 4}).isNone()).isTrue();
    }

    @Test
    void a_content_counts_once_in_the_size_however_often_it_is_attached() throws IOException {
        Path same = file("同.txt", "一样的内容".getBytes(StandardCharsets.UTF_8));
        long bytes = Files.size(same);
        keeping.attachToItem(null, 5, null, same, TODAY);
        keeping.attachToItem(null, 6, null, same, TODAY);
        assertThat(keeping.size()).isEqualTo(new EvidenceSize(2, bytes));
        keeping.attachToItem(null, 6, null, file("另.txt", new byte[] {'a'}), TODAY);
        assertThat(keeping.size()).isEqualTo(new EvidenceSize(3, bytes + 1));
    }

    @Test
    void what_is_cancelled_half_way_leaves_nothing_behind() throws IOException {
        byte[] content = new byte[SEVERAL_PIECES];
        new Random(7).nextBytes(content);
        Path large = file("录像.mp4", content);
        int before = fixture.desk().historyCount(HistoryFilter.ALL);
        long size = Files.size(fixture.desk().path());
        for (double at : new double[] {0.2, 0.4, 0.6, 0.8}) {
            assertThatThrownBy(() ->
                            new EvidenceKeeping(fixture.desk(), cancelAt(at)).attachToItem(null, 5, null, large, TODAY))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(keeping.all()).isEmpty();
        assertThat(fixture.desk().historyCount(HistoryFilter.ALL)).isEqualTo(before);
        assertThat(Files.size(fixture.desk().path())).isEqualTo(size);
        assertThat(fixture.desk().check()).allMatch(result -> result.ok());
    }

    private static ProgressListener cancelAt(double at) {
        return new ProgressListener() {
            private double reached;

            @Override
            public void progress(double fraction, String what) {
                reached = fraction;
            }

            @Override
            public boolean cancelled() {
                return reached >= at;
            }
        };
    }
}
