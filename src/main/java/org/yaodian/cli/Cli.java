package org.yaodian.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yaodian.desk.Language;
import org.yaodian.plan.Refused;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command line: reads the arguments, lets the verb do its job, and answers with 0 done, 1 refused, 2 wrong usage. */
public final class Cli {
    private static final int REFUSED = 1;
    private static final int WRONG_USAGE = 2;

    private final Console console;
    private final Window window;
    private final Runnable logging;

    /**
     * @param window what opens the window when no verb is given
     * @param logging leads what libraries log away from the output; done before the arguments are parsed
     * @param out where it is told, in UTF-8
     * @param err where refusals are told, in UTF-8
     * @param secrets where passwords come from
     */
    public Cli(Window window, Runnable logging, PrintStream out, PrintStream err, Language language, Secrets secrets) {
        this.console = new Console(out, err, language, secrets);
        this.window = window;
        this.logging = logging;
    }

    private CommandLine commandLine(String... args) {
        RootCommand root = new RootCommand();
        root.openWith(window);
        CommandLine commandLine = new CommandLine(root);
        Verbs.meantBy(args).forEach(verb -> commandLine.addSubcommand(verb.getKey(), verb.getValue()));
        commandLine.setResourceBundle(console.messages());
        commandLine.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        commandLine.setParameterExceptionHandler((exception, given) -> wrongUsage(exception));
        commandLine.setExecutionExceptionHandler((exception, command, result) -> refused(exception));
        speak(commandLine);
        return commandLine;
    }

    private void speak(CommandLine command) {
        ((Verb) command.getCommand()).speakTo(console);
        command.getSubcommands().values().forEach(this::speak);
    }

    /** Does what the arguments say and returns the exit code. */
    public int run(String... args) {
        int code = RootCommand.plain(args).map(this::open).orElseGet(() -> parse(args));
        console.out().flush();
        console.err().flush();
        return code;
    }

    private int parse(String... args) {
        logging.run();
        return commandLine(args).execute(args);
    }

    private int open(RootCommand command) {
        command.openWith(window);
        command.speakTo(console);
        try {
            return command.call();
        } catch (RuntimeException e) {
            logging.run();
            return refused(e);
        }
    }

    private int wrongUsage(ParameterException exception) {
        String name = exception.getCommandLine().getCommandSpec().qualifiedName();
        console.err().println(console.text("message.usage", new UsageWords(console).of(exception), name));
        return WRONG_USAGE;
    }

    private int refused(Exception exception) {
        if (exception instanceof Refused refused) {
            log().log(Level.FINE, "refused", refused);
            console.err().println(oneLine(console.wording().of(refused)));
        } else {
            log().log(Level.SEVERE, "unexpected", exception);
            console.err().println(oneLine(console.wording().of(new Refused("unexpected", exception.toString()))));
        }
        return REFUSED;
    }

    /** Asked for where something is to be logged: Java's first logger takes as long as the whole way to a window. */
    private static Logger log() {
        return Logger.getLogger(Cli.class.getName());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}
