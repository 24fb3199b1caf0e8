package org.yaodian.cli;

import org.yaodian.plan.Due;

/** A limit with the keys of its kind. */
final class DueJson {
    private DueJson() {}

    static Json put(Json json, Due due) {
        json.put("kind", due.kind());
        if (due instanceof Due.ByDate byDate) {
            json.put("due", byDate.date());
        } else if (due instanceof Due.TimesPerYear times) {
            json.put("times", times.times());
        } else if (due instanceof Due.WithinWorkingDays within) {
            json.put("days", within.days()).put("after", within.after());
        } else if (due instanceof Due.WithinDays within) {
            json.put("days", within.days()).put("after", within.after());
        } else if (due instanceof Due.EveryPeriod every) {
            json.put("period", every.period());
            if (every.day() != null) {
                json.put("day", every.day());
            }
        }
        return json;
    }
}
