package org.yaodian.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.yaodian.desk.Desk;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yaodian [FILE]}: opens the window; without a display it tells how the plan stands and how to go on. */
@Command(name = "yaodian", versionProvider = Version.class)
final class RootCommand extends Verb {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    private String on;

    @Option(names = "--window", descriptionKey = "window")
    private boolean window;

    @Option(names = "--version", versionHelp = true, descriptionKey = "version")
    private boolean version;

    private Window opener;

    void openWith(Window newOpener) {
        this.opener = newOpener;
    }

    /**
     * The command that the arguments say, where they say no more than a plan file to open a window on: what a double click
     * says needs no parser, which takes a tenth of a second.
     */
    static Optional<RootCommand> plain(String... args) {
        boolean window = args.length == 2 && args[0].equals("--window");
        String file = args.length == 1 || window ? args[args.length - 1] : "";
        if (!file.endsWith(Desk.EXTENSION) || file.startsWith("-") || file.startsWith("@")) {
            return Optional.empty();
        }
        RootCommand command = new RootCommand();
        try {
            command.file = Path.of(file);
        } catch (InvalidPathException e) {
            // the parser tells what is wrong with it
            return Optional.empty();
        }
        command.window = window;
        return Optional.of(command);
    }

    @Override
    public Integer call() {
        if (file != null && !window && !Files.exists(file) && !file.toString().endsWith(Desk.EXTENSION)) {
            // a word that is no file was meant for a verb
            throw new CommandLine.ParameterException(
                    spec.commandLine(), console().text("message.unknownVerb", file));
        }
        LocalDate day = Typed.date(on);
        String whyNot = opener.open(file, day, window);
        if (whyNot != null) {
            new WithoutDisplay(console()).tell(file, day, whyNot);
        }
        return DONE;
    }
}
