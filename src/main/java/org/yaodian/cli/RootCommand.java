package org.yaodian.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yaodian [FILE]}: opens the window; without a display it tells how the plan stands and how to go on. */
@Command(name = "yaodian", versionProvider = Version.class)
final class RootCommand extends Verb {
    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    private String on;

    @Option(names = "--version", versionHelp = true, descriptionKey = "version")
    private boolean version;

    private Window window;

    void openWith(Window newWindow) {
        this.window = newWindow;
    }

    @Override
    public Integer call() {
        LocalDate day = Typed.date(on);
        String whyNot = window.open(file, day);
        if (whyNot != null) {
            new WithoutDisplay(console()).tell(file, day, whyNot);
        }
        return DONE;
    }
}
