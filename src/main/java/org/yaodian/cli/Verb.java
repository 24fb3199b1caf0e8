package org.yaodian.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** One verb of the command line. Refusals are thrown, and told in one place. */
abstract class Verb implements Callable<Integer> {
    static final int DONE = 0;
    static final int REFUSED = 1;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    private Console console;

    void speakTo(Console newConsole) {
        this.console = newConsole;
    }

    Console console() {
        return console;
    }

    void print(Json json) {
        console.out().println(json);
    }
}
