package org.yaodian.desk;

import java.util.Arrays;

/**
 * Who says that they are at the desk. A password is never kept: whoever made the array empties it by {@link #forget}.
 *
 * @param name null where nobody was named: the coordinator who made the file, as long as nobody in it has a password
 * @param password null where none was given
 * @param reading whether the file is looked at by nobody in particular, who may write nothing
 */
public record SignIn(String name, char[] password, boolean reading) {
    /** Nobody was named. */
    public static final SignIn UNNAMED = new SignIn(null, null, false);

    /** For what asks nothing of the plan, as a check of the file. */
    public static final SignIn NOBODY = new SignIn(null, null, true);

    public static SignIn as(String name) {
        return name == null ? UNNAMED : new SignIn(name, null, false);
    }

    public static SignIn as(String name, char[] password) {
        return new SignIn(name, password, false);
    }

    /** Empties the password. */
    public void forget() {
        if (password != null) {
            Arrays.fill(password, '\0');
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Tells no password, wherever it is written. */
    @Override
    public String toString() {
        return "SignIn[" + name + "]";
    }
}
