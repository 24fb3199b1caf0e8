package org.yaodian.lookback;

import java.util.Arrays;
import java.util.Optional;

/** What an inspection came to. */
public enum InspectionResult {
    CARRIED_OUT("已落实"),
    PARTLY("部分落实"),
    NOT_CARRIED_OUT("未落实"),
    NO_LONGER_DUE("不再适用");

    private final String chinese;

    InspectionResult(String chinese) {
        this.chinese = chinese;
    }

    /** As the office writes it, and as it stands on paper. */
    public String chinese() {
        return chinese;
    }

    /** The one that a person means by a word; empty for none. */
    public static Optional<InspectionResult> named(String typed) {
        return Arrays.stream(values())
                .filter(result ->
                        result.chinese.equals(typed.strip()) || result.name().equalsIgnoreCase(typed.strip()))
                .findFirst();
    }
}
