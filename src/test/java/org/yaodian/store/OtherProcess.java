package org.yaodian.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Plan;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.plan.SourceDocument;

/** Another program at the same file: this class as the main of a second JVM, and the handle on it. */
final class OtherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader told;

    private OtherProcess(Process process) {
        this.process = process;
        this.told = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Opens the file for the access and holds it until {@link #letGo()}. */
    static OtherProcess hold(Path file, Access access) throws IOException {
        return start("hold", file, access.name());
    }

    /** Opens the file as a window does, looks into the lock file as a file dialog does, and holds on. */
    static OtherProcess holdAndLookInto(Path file) throws IOException {
        return start("look", file, Access.WINDOW.name());
    }

    /** Writes one update after the other until it is killed, and tells the text of each that is committed. */
    static OtherProcess write(Path file, String name) throws IOException {
        return start("write", file, name);
    }

    /** Makes a file of so many megabytes where no file may have more than eight, as on a disk that is full. */
    static OtherProcess createWithoutRoom(Path file, int megabytes) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", "-c", "ulimit -f 8192 && exec \"$0\" \"$@\""));
        command.addAll(command("create", file, Integer.toString(megabytes)));
        return start(command);
    }

    private static OtherProcess start(String job, Path file, String argument) throws IOException {
        return start(command(job, file, argument));
    }

    private static List<String> command(String job, Path file, String argument) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                job,
                file.toString(),
                argument);
    }

    private static OtherProcess start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new OtherProcess(
                builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** The next line that it tells; null when it has ended. */
    String line() throws IOException {
        return told.readLine();
    }

    /** What it tells from here to its end. */
    List<String> rest() {
        return told.lines().collect(Collectors.toList());
    }

    long pid() {
        return process.pid();
    }

    /** Lets it close the file and end. */
    void letGo() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        // by its handle, which leaves what it told to be read
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path file = Path.of(args[1]);
        switch (args[0]) {
            case "hold" -> hold(file, Access.valueOf(args[2]), () -> {}, out);
            case "look" ->
                hold(file, Access.valueOf(args[2]), () -> Files.readString(WriterLock.lockFileOf(file)), out);
            case "create" -> create(file, Integer.parseInt(args[2]), out);
            default -> write(file, args[2], out);
        }
    }

    private static void create(Path path, int megabytes, PrintStream out) {
        Change first = Records.first();
        List<RowChange<?>> rows = new ArrayList<>(first.rows());
        Plan plan = (Plan) rows.get(2).after();
        rows.add(RowChange.added(new SourceDocument(
                UUID.randomUUID(), Row.UNSAVED, plan.id(), "长.txt", "x".repeat(megabytes * 1024 * 1024))));
        try {
            PlanFiles.create(path, new Change(first.who(), first.at(), first.on(), first.told(), Act.DO, null, rows));
            out.println("made");
        } catch (Refused e) {
            out.println(e.reason() + " " + e.arguments());
        }
    }

    /** What is done while the file is open. */
    private interface Doing {
        void act() throws IOException;
    }

    private static void hold(Path path, Access access, Doing doing, PrintStream out) throws IOException {
        try (PlanFile file = Records.open(path, access)) {
            doing.act();
            out.println(file.writable() ? "writable" : "read-only");
            while (System.in.read() >= 0) {
                // until the other side closes
            }
        } catch (Refused e) {
            out.println(e.reason() + " " + e.arguments());
        }
    }

    private static void write(Path path, String name, PrintStream out) {
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            Assignment assignment = Records.snapshot(file).assignments().get(0);
            for (int i = 1; ; i++) {
                String text = name + "-" + i;
                // of many sizes, so that updates of one and of many pages are cut
                String filler = "长".repeat(i * 997 % 20_000);
                file.apply(Records.change(
                        Records.COORDINATOR,
                        RowChange.added(
                                Records.progress(file, assignment, i % 101, text + " " + filler, Records.DAY))));
                out.println(text);
            }
        }
    }
}
