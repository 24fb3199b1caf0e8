package org.yaodian.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs that are started with the launcher's own flags and, as an installed one after its first use, an archive. */
final class Programs {
    /** As the launcher's. */
    private static final List<String> FLAGS = List.of(
            "-XX:+UseParallelGC",
            "-Xmn40m",
            "-XX:-UsePerfData",
            "-XX:TieredStopAtLevel=1",
            "-XX:CICompilerCount=1",
            "-Xshare:auto",
            "-Dprism.disableRegionCaching=true",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Dfile.encoding=UTF-8",
            "-Djava.util.logging.config.file="
                    + Path.of("packaging", "launcher", "logging.properties").toAbsolutePath(),
            "-Dyaodian.fonts=" + Path.of("assets", "fonts").toAbsolutePath(),
            "-Dorg.sqlite.lib.path=" + Path.of("target", "native").toAbsolutePath(),
            "-Dorg.sqlite.tmpdir=" + Path.of("target", "native").toAbsolutePath(),
            "-Dprism.order=sw");

    private Programs() {}

    /** What starts a program. Its archive is named by the flag; its settings lie in the folder. */
    static List<String> command(Path folder, String flag, List<String> program) {
        List<String> more = new ArrayList<>();
        more.add(flag);
        more.add("-Dyaodian.home=" + folder.resolve("home"));
        more.addAll(program);
        return command(more);
    }

    /** An archive of the classes that the program has loaded when it ends by itself. */
    static Path archive(Path folder, String name, List<String> program) throws IOException, InterruptedException {
        Path list = folder.resolve(name + ".lst");
        Path archive = folder.resolve(name + ".jsa");
        run(command(folder, "-XX:DumpLoadedClassList=" + list, program));
        run(command(List.of("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive)));
        return archive;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static List<String> command(List<String> more) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.addAll(more);
        return command;
    }
}
