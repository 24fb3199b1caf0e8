package org.yaodian.desk;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.SecureString;
import com.password4j.types.Argon2;
import org.yaodian.plan.Refused;

/** Passwords by Argon2id, with what OWASP's cheat sheet on password storage asks for at least: 19 MiB, two passes. */
final class Passwords {
    static final int SHORTEST = 8;
    static final int LONGEST = 128;

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final Argon2Function ARGON2ID =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, LENGTH, Argon2.ID);

    private Passwords() {}

    /**
     * What proves a new password: its hash with a salt of its own.
     *
     * @throws Refused when it is too short or too long
     */
    static String proofOf(char[] password) {
        int length = Character.codePointCount(password, 0, password.length);
        if (length < SHORTEST || length > LONGEST) {
            throw new Refused("password.length", SHORTEST, LONGEST);
        }
        return Password.hash(new SecureString(password))
                .addRandomSalt()
                .with(ARGON2ID)
                .getResult();
    }

    static boolean isRight(char[] password, String proof) {
        return Password.check(new SecureString(password), proof).with(Argon2Function.getInstanceFromHash(proof));
    }
}
