package org.yaodian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.Refused;

class WholeFileTest {
    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String reasonOf(Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            return refused.reason();
        }
        throw new AssertionError("not refused");
    }

    @Test
    void replacesTheOldFileByTheWholeNewOne() throws IOException {
        Path file = Files.writeString(folder.resolve("表 一.xlsx"), "old");
        WholeFile.write(file, out -> out.write("new".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("表 一.xlsx");
    }

    @Test
    void keepsPermissionsAndLinks() throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .isTrue();
        Path file = Files.writeString(folder.resolve("a.xlsx"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("b.xlsx"), Path.of("a.xlsx"));
        WholeFile.write(link, out -> out.write('n'));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void cancelMidwayLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "old");
        for (double at : new double[] {0.3, 0.69}) {
            assertThatThrownBy(() -> ExportWorkbook.write(
                            SeedFixture.status(),
                            WorkCalendar.weekendsOnly(),
                            ExportOptions.all(null, null),
                            file,
                            CancelAt.fraction(at)))
                    .isInstanceOf(CancellationException.class);
            assertThat(file).hasContent("old");
            assertThat(names()).containsExactly("a.xlsx");
        }
    }

    @Test
    void aFailureMidwayLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "old");
        String reason = reasonOf(() -> WholeFile.write(file, out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        }));
        assertThat(reason).isEqualTo("report.diskFull");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.xlsx");
    }

    @Test
    void refusesWhatCannotBeWrittenTo() throws IOException {
        WholeFile.Content nothing = out -> {};
        assertThat(reasonOf(() -> WholeFile.write(folder, nothing))).isEqualTo("report.isFolder");
        assertThat(reasonOf(() -> WholeFile.write(folder.resolve("gone/a.xlsx"), nothing)))
                .isEqualTo("report.noFolder");
        Files.writeString(folder.resolve("a.xlsx"), "old");
        Files.writeString(folder.resolve(".~lock.a.xlsx#"), "");
        assertThat(reasonOf(() -> WholeFile.write(folder.resolve("a.xlsx"), nothing)))
                .isEqualTo("report.locked");
    }

    @Test
    void refusesAFolderThatTakesNoFiles() {
        Path system = Path.of("/proc");
        assumeThat(Files.isDirectory(system)).isTrue();
        assertThat(reasonOf(() -> WholeFile.write(system.resolve("a.xlsx"), out -> {})))
                .isEqualTo("report.notWritable");
    }

    @Test
    void aFileThatCouldNotBePutInPlaceIsHeldByAnother() {
        Path path = Path.of("a.xlsx");
        assertThat(WholeFile.refusal(new AccessDeniedException("a.xlsx"), path, true)
                        .reason())
                .isEqualTo("report.locked");
        assertThat(WholeFile.refusal(new AccessDeniedException("a.xlsx"), path, false)
                        .reason())
                .isEqualTo("report.notWritable");
    }

    @Test
    void whatIsNoFileIsNotReplacedByOne() throws IOException {
        Path socket = folder.resolve("设备");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(socket));
            assertThat(reasonOf(() -> WholeFile.write(socket, out -> out.write('n'))))
                    .isEqualTo("report.noFile");
        } catch (UnsupportedOperationException e) {
            assumeThat(e).as("no such sockets here").isNull();
        }
        assertThat(names()).containsExactly("设备");
    }
}
