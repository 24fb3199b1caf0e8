package org.yaodian.plan;

import java.util.List;

/**
 * An act that was not carried out, and left everything as it was. The reason is a key of the message bundle
 * {@code messages/refusals} with its arguments; window and command line tell it in the user's language.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient List<Object> arguments;

    public Refused(String reason, Object... arguments) {
        this(null, reason, arguments);
    }

    public Refused(Throwable cause, String reason, Object... arguments) {
        super(reason + " " + List.of(arguments), cause);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** The key of the reason, such as {@code update.unknownItem}. */
    public String reason() {
        return reason;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
