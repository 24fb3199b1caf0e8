package org.yaodian.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.yaodian.desk.Desk;
import org.yaodian.desk.FindingBrowsing;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.plan.Refused;
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

    /** Prints the short number of what was made, alone on a line. */
    void made(PlanOptions options, int number, LocalDate on) {
        if (options.json()) {
            print(Json.object().put("id", number).put("on", on));
        } else {
            console.out().println(number);
        }
    }

    /** Tells as JSON how a finding stands after something was done on it; without it nothing needs to be told. */
    void toldOfFinding(Desk desk, PlanOptions options, int number) {
        FindingBrowsing browsing = new FindingBrowsing(desk);
        FindingStanding standing = browsing.numbered(number, desk.today());
        if (options.json()) {
            print(FindingJson.finding(standing, browsing.names(List.of(standing))));
        } else {
            console.tell("message.finding", number, console.words().of(standing.state()));
        }
    }

    /** Tells on standard error what whoever asked should know; it stops nothing. */
    void warn(List<Refused> remarks) {
        remarks.forEach(remark -> console.err().println(console.wording().of(remark)));
    }

    void print(Json json) {
        console.out().println(json);
    }
}
