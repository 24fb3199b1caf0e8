package org.yaodian.store;

import static org.yaodian.store.schema.Tables.PASSWORD;
import static org.yaodian.store.schema.Tables.PERSON;
import static org.yaodian.store.schema.Tables.WRONG_PASSWORD;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.yaodian.plan.WrongPasswords;

/** What proves the passwords of the people in a file, each under its mark, and how often somebody's was wrong. */
public final class PasswordShelf {
    private static final Logger LOG = Logger.getLogger(PasswordShelf.class.getName());

    private final Path path;
    private final RegisterShelf.Asking file;

    PasswordShelf(Path path, RegisterShelf.Asking file) {
        this.path = path;
        this.file = file;
    }

    /** The mark of what proves a password: what the history holds in its place. */
    public static String markOf(String proof) {
        return HexFormat.of().formatHex(HashChain.sha256().digest(proof.getBytes(StandardCharsets.UTF_8)));
    }

    /** What proves a password; empty where it is missing or no longer what its mark says. */
    public Optional<String> proof(String mark) {
        return file.read(context -> proof(context, mark));
    }

    static Optional<String> proof(DSLContext context, String mark) {
        return context.select(PASSWORD.PROOF)
                .from(PASSWORD)
                .where(PASSWORD.MARK.eq(mark))
                .fetchOptional(PASSWORD.PROOF)
                .filter(proof -> markOf(proof).equals(mark));
    }

    static void keep(DSLContext context, String proof) {
        context.insertInto(PASSWORD)
                .set(PASSWORD.MARK, markOf(proof))
                .set(PASSWORD.PROOF, proof)
                .onConflictDoNothing()
                .execute();
    }

    /** The people whose password cannot be proved by what the file holds. */
    static List<String> unproved(DSLContext context) {
        return context.selectFrom(PERSON).where(PERSON.PASSWORD_MARK.isNotNull()).orderBy(PERSON.NAME).fetch().stream()
                .filter(person -> proof(context, person.getPasswordMark()).isEmpty())
                .map(person -> person.getName())
                .toList();
    }

    public WrongPasswords wrong(UUID personId) {
        return file.read(context -> context.selectFrom(WRONG_PASSWORD)
                .where(WRONG_PASSWORD.PERSON_ID.eq(personId.toString()))
                .fetchOptional(row -> new WrongPasswords(row.getTries(), Columns.instant(row.getLastAt())))
                .orElse(WrongPasswords.NONE));
    }

    /** Counts a wrong password, in whatever way the file is open: it is no part of anybody's work. */
    public void count(UUID personId, Instant at) {
        beside(context -> context.insertInto(WRONG_PASSWORD)
                .set(WRONG_PASSWORD.PERSON_ID, personId.toString())
                .set(WRONG_PASSWORD.TRIES, 1)
                .set(WRONG_PASSWORD.LAST_AT, Columns.utc(at))
                .onConflict(WRONG_PASSWORD.PERSON_ID)
                .doUpdate()
                .set(WRONG_PASSWORD.TRIES, WRONG_PASSWORD.TRIES.plus(1))
                .set(WRONG_PASSWORD.LAST_AT, Columns.utc(at))
                .execute());
    }

    /** Forgets the wrong ones, when the right one was given. */
    public void forgive(UUID personId) {
        beside(context -> context.deleteFrom(WRONG_PASSWORD)
                .where(WRONG_PASSWORD.PERSON_ID.eq(personId.toString()))
                .execute());
    }

    private void beside(Consumer<DSLContext> act) {
        try (Connection connection = Database.connect(path, false)) {
            act.accept(Database.context(connection));
        } catch (SQLException | DataAccessException e) {
            // a file that cannot be written counts nobody's mistakes, and shows nothing that it did not show before
            LOG.log(Level.INFO, "wrong passwords are not counted", e);
        }
    }
}
