package org.yaodian;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.yaodian.cli.Cli;
import org.yaodian.desk.Language;

/** Entry point: the arguments decide between the window and a command. */
public final class Yaodian {
    private Yaodian() {}

    /** Starts the program. */
    public static void main(String[] args) {
        Logs.intoFile();
        Cli cli = new Cli(
                org.yaodian.ui.shell.Launcher::open,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Language.CHINESE);
        System.exit(cli.run(args));
    }

    /** The contract is UTF-8, whatever the console's own encoding is. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
