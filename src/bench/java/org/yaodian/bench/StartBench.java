package org.yaodian.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.Sample;

/**
 * From the start of the process to the pulse that shows the sixteen items, against a bare JavaFX window with the same
 * flags, in turns. Class-data archives are made for both first, as an installed program has one.
 */
public final class StartBench {
    private StartBench() {}

    /** Runs it: how many turns, and a plan with much in it to hold against the empty one; both may be left out. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int turns = args.length == 0 ? 7 : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("yaodian-start");
        Path plan = folder.resolve("plan.yaodian");
        Sample.make(plan, DeskClock.system());
        List<String> bare = List.of(BareWindow.class.getName());
        List<String> ours = List.of(ShownWindow.class.getName(), plan.toString(), "16");
        Path bareArchive = Programs.archive(folder, "bare", bare);
        Path ourArchive = Programs.archive(folder, "ours", ours);
        long[] bareTimes = new long[turns];
        long[] ourTimes = new long[turns];
        for (int i = 0; i < turns; i++) {
            bareTimes[i] = run(folder, bare, "-XX:SharedArchiveFile=" + bareArchive);
            ourTimes[i] = run(folder, ours, "-XX:SharedArchiveFile=" + ourArchive);
        }
        long bareMedian = median(bareTimes);
        long ourMedian = median(ourTimes);
        System.out.printf(
                "start to first pulse, median of %d: bare window %d ms, sixteen items %d ms, ratio %.2f%n",
                turns, bareMedian, ourMedian, (double) ourMedian / bareMedian);
        if (args.length > 1) {
            compare(folder, turns, ours, List.of(ShownWindow.class.getName(), args[1], "16"), ourArchive);
        }
    }

    private static void compare(Path folder, int turns, List<String> empty, List<String> full, Path archive)
            throws IOException, InterruptedException {
        long[] emptyTimes = new long[turns];
        long[] fullTimes = new long[turns];
        for (int i = 0; i < turns; i++) {
            emptyTimes[i] = run(folder, empty, "-XX:SharedArchiveFile=" + archive);
            fullTimes[i] = run(folder, full, "-XX:SharedArchiveFile=" + archive);
        }
        System.out.printf(
                "the same over an empty plan %d ms, over %s %d ms, ratio %.2f%n",
                median(emptyTimes), full.get(1), median(fullTimes), (double) median(fullTimes) / median(emptyTimes));
    }

    /** Milliseconds from before the process is started until it says that it is shown. */
    private static long run(Path folder, List<String> program, String flag) throws IOException, InterruptedException {
        // what is measured ends by force, where a window would have given its lock back
        Files.deleteIfExists(folder.resolve("plan.yaodian.lock"));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(Programs.command(folder, flag, program))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            while (line != null && !line.equals("SHOWN")) {
                line = reader.readLine();
            }
            if (line == null) {
                throw new IllegalStateException("the window was never shown: " + program);
            }
        }
        long shown = System.nanoTime();
        process.waitFor();
        return (shown - start) / 1_000_000;
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
