package org.yaodian;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.yaodian.cli.Cli;
import org.yaodian.cli.Secrets;
import org.yaodian.desk.Language;
import org.yaodian.ui.shell.Launcher;

/** Entry point: the arguments decide between the window and a command. */
public final class Yaodian {
    private Yaodian() {}

    /** Starts the program. */
    public static void main(String[] args) {
        Cli cli = new Cli(
                (file, day, nobodyReads) -> Launcher.open(file, day, nobodyReads, Logs::intoFile),
                Logs::intoFile,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                language(),
                Secrets.ofProcess());
        System.exit(cli.run(args));
    }

    /** The command line speaks Chinese, like the offices that it was made for, unless the environment asks for English. */
    private static Language language() {
        return "en".equalsIgnoreCase(System.getenv("YAODIAN_LANG")) ? Language.ENGLISH : Language.CHINESE;
    }

    /** The contract is UTF-8, whatever the console's own encoding is. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
