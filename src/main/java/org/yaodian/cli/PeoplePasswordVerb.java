package org.yaodian.cli;

import java.util.Arrays;
import org.yaodian.desk.Desk;
import org.yaodian.desk.PeopleKeeping;
import org.yaodian.plan.Refused;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code people password FILE [NAME] [--clear]}: sets a password, one's own unless told otherwise. */
@Command(name = "password")
final class PeoplePasswordVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", descriptionKey = "personName")
    private String name;

    @Option(names = "--clear", descriptionKey = "clearPassword")
    private boolean clear;

    @Override
    public Integer call() {
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            String whose = name == null ? desk.who() : name;
            PeopleKeeping people = new PeopleKeeping(desk);
            if (clear) {
                people.clearPassword(whose);
            } else {
                people.setPassword(whose, newPassword(people, desk.who(), whose));
            }
        }
        return DONE;
    }

    private char[] newPassword(PeopleKeeping people, String who, String whose) {
        Secrets secrets = console().secrets();
        return secrets.given(Secrets.NEW_PASSWORD)
                .or(() -> people.hasPassword(who) ? java.util.Optional.empty() : secrets.given(Secrets.PASSWORD))
                .or(() -> secrets.asked(console().text("password.newPrompt", whose))
                        .map(first -> twice(first, whose)))
                .orElseThrow(() -> new Refused("password.new"));
    }

    private char[] twice(char[] first, String whose) {
        char[] second = console()
                .secrets()
                .asked(console().text("password.again", whose))
                .orElse(new char[0]);
        boolean same = Arrays.equals(first, second);
        Arrays.fill(second, '\0');
        if (!same) {
            Arrays.fill(first, '\0');
            throw new Refused("password.twice");
        }
        return first;
    }
}
