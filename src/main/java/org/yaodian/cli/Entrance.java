package org.yaodian.cli;

import java.nio.file.Path;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.SignIn;
import org.yaodian.plan.Refused;
import org.yaodian.store.Access;

/** Lets whoever is named come to a desk, and asks for their password where they have one. */
final class Entrance {
    private final Console console;

    Entrance(Console console) {
        this.console = console;
    }

    /**
     * Opens a file.
     *
     * @param name null where nobody was named
     * @throws Refused also when the password is wrong, or needed where nobody can be asked
     */
    Desk open(Path file, Access access, DeskClock clock, String name) {
        char[] given = console.secrets().given(Secrets.PASSWORD).orElse(null);
        try {
            return open(file, access, clock, name, given);
        } catch (Refused e) {
            if (!e.reason().equals("password.needed")) {
                throw e;
            }
            char[] asked = console.secrets()
                    .asked(console.text("password.prompt", name))
                    .orElseThrow(() -> e);
            return open(file, access, clock, name, asked);
        }
    }

    private static Desk open(Path file, Access access, DeskClock clock, String name, char[] password) {
        SignIn signIn = name == null ? SignIn.UNNAMED : SignIn.as(name, password);
        try {
            return Desk.open(file, access, clock, signIn);
        } finally {
            signIn.forget();
        }
    }
}
