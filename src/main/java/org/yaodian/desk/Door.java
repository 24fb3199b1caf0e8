package org.yaodian.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.yaodian.plan.Person;
import org.yaodian.plan.PersonRole;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WrongPasswords;
import org.yaodian.store.PlanFile;

/** Who comes to a desk: the one who is named, when their password is right. */
final class Door {
    private final PlanFile file;
    private final Instant now;

    Door(PlanFile file, Instant now) {
        this.file = file;
        this.now = now;
    }

    /**
     * The name under which someone works.
     *
     * @throws Refused when they must say who they are, are not in the file, or do not know their password
     */
    String enter(SignIn signIn) {
        if (signIn.reading()) {
            return "";
        }
        List<Person> people = file.people();
        if (signIn.name() == null) {
            return unnamed(people);
        }
        Person person = people.stream()
                .filter(known -> known.name().equals(signIn.name()))
                .findFirst()
                .orElseThrow(() -> new Refused("people.unknown", signIn.name(), names(people)));
        if (person.hasPassword()) {
            prove(person, signIn.password());
        }
        return person.name();
    }

    private String unnamed(List<Person> people) {
        if (people.stream().anyMatch(Person::hasPassword)) {
            throw new Refused("people.whoIsIt", file.path(), names(people));
        }
        List<String> coordinators = people.stream()
                .filter(person -> person.role() == PersonRole.COORDINATOR)
                .map(Person::name)
                .toList();
        return coordinators.stream()
                .filter(name -> coordinators.size() == 1 || name.equals(file.maker()))
                .findFirst()
                .or(() -> coordinators.stream().findFirst())
                .orElseThrow(() -> new Refused("people.noCoordinator", file.path()));
    }

    private void prove(Person person, char[] password) {
        if (password == null || password.length == 0) {
            throw new Refused("password.needed", person.name());
        }
        WrongPasswords wrong = file.passwords().wrong(person.id());
        expectNoWait(person, wrong);
        String proof = file.passwords()
                .proof(person.passwordMark())
                .orElseThrow(() -> new Refused("password.altered", person.name()));
        if (Passwords.isRight(password, proof)) {
            if (wrong.tries() > 0) {
                file.passwords().forgive(person.id());
            }
            return;
        }
        file.passwords().count(person.id(), now);
        WrongPasswords oneMore = wrong.oneMore(now);
        expectNoWait(person, oneMore);
        throw new Refused("password.wrong", person.name(), oneMore.left());
    }

    private void expectNoWait(Person person, WrongPasswords wrong) {
        Duration wait = wrong.waitAt(now);
        if (!wait.isZero()) {
            throw new Refused("password.wait", person.name(), wrong.tries(), inSeconds(wait));
        }
    }

    private static long inSeconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }

    private static String names(List<Person> people) {
        return String.join("、", people.stream().map(Person::name).toList());
    }
}
