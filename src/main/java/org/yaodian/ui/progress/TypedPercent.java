package org.yaodian.ui.progress;

import org.yaodian.plan.Refused;

/** A percentage as people type it: 60, 60%, 60 ％. */
public final class TypedPercent {
    private TypedPercent() {}

    /** @throws Refused when it is no whole number; whether it is one of 0 to 100 is for whoever records it */
    public static int of(String typed) {
        String stripped = typed.strip().replace('％', '%');
        String number = stripped.endsWith("%")
                ? stripped.substring(0, stripped.length() - 1).strip()
                : stripped;
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw new Refused(e, "update.percentText", typed);
        }
    }
}
