package org.yaodian.register.statutory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaodian.plan.Refused;
import org.yaodian.register.ActKind;
import org.yaodian.register.Effect;
import org.yaodian.register.EntryCase;
import org.yaodian.register.TypedDate;

/**
 * Counts entries into the cells of a year's statutory annual report: requests into part three, normative documents into
 * part two. The year is told up to its end, or up to the day as of which it is told where that comes first; what is void
 * by that day is not counted.
 */
public final class StatutoryCounting {
    private static final String APPLICANT = "申请人类型";
    private static final String OUTCOME = "办理结果";
    private static final String LIST = "类别";
    private static final String NORMATIVE = "规范性文件";
    private static final String VALIDITY = "有效性";
    private static final String VALID = "现行有效";
    private static final String ABOLISHED = "已废止";
    private static final String EXPIRED = "已失效";

    private final LocalDate begin;
    private final LocalDate end;
    private final LocalDate on;
    private final Map<String, List<Integer>> entries = new LinkedHashMap<>();
    private final Map<FormPart, List<Refused>> remarks = new EnumMap<>(FormPart.class);

    /** @param on the day as of which it is told */
    public StatutoryCounting(int year, LocalDate on) {
        this.begin = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        this.end = on.isBefore(last) ? on : last;
        this.on = on;
    }

    public StatutoryCounts counts() {
        return new StatutoryCounts(entries, remarks);
    }

    private void count(String key, EntryCase entry) {
        entries.computeIfAbsent(key, any -> new ArrayList<>()).add(entry.entry().number());
    }

    private void remark(FormPart part, Refused remark) {
        remarks.computeIfAbsent(part, any -> new ArrayList<>()).add(remark);
    }

    private boolean isVoid(EntryCase entry) {
        return entry.asOf(on).voidedOn() != null;
    }

    /** An entry of 依申请公开. */
    public void addRequest(EntryCase request) {
        EntryCase known = request.asOf(end);
        LocalDate opened = request.entry().openedOn();
        LocalDate closed = known.closedOn();
        boolean before = closed != null && closed.isBefore(begin);
        if (opened.isAfter(end) || before || isVoid(request)) {
            return;
        }
        String label = request.entry().label();
        Optional<Applicant> applicant =
                Applicant.chosen(request.entry().fields().get(APPLICANT));
        if (applicant.isEmpty()) {
            remark(FormPart.THREE, new Refused("statutory.noApplicant", label));
            return;
        }
        String column = applicant.get().key();
        String came = opened.isBefore(begin) ? FormCells.CARRIED : FormCells.RECEIVED;
        count(FormCells.request(came, column), request);
        if (closed == null) {
            count(FormCells.request(FormCells.PENDING, column), request);
            return;
        }
        outcome(known)
                .ifPresentOrElse(
                        outcome -> count(FormCells.request(outcome.key(), column), request),
                        () -> remark(FormPart.THREE, new Refused("statutory.noOutcome", label, closed)));
    }

    /**
     * What an answer said. What ended without an answer is 其他处理: what was told of it where that is among these, else
     * 逾期不补正 for a request that was given up for want of a correction, and 其他 for every other, as one taken back.
     */
    private static Optional<Outcome> outcome(EntryCase closed) {
        Optional<Outcome> told = Outcome.chosen(closed.entry().fields().get(OUTCOME));
        Optional<ActKind> ended = closed.closing()
                .flatMap(act -> closed.body().act(act.act()))
                .filter(kind -> kind.effect() == Effect.CLOSE);
        boolean otherwise = told.filter(outcome -> outcome.group() == Outcome.Group.OTHERWISE)
                .isPresent();
        return ended.isEmpty() || otherwise
                ? told
                : ended.map(kind -> kind.needs() == null ? Outcome.OTHER : Outcome.NOT_CORRECTED);
    }

    /**
     * An entry of 行政规范性文件库. It counts for the year of its 成文日期, or 发布日期 where that is not told; the lists of
     * licences, penalties and inspections in the same register do not.
     */
    public void addDocument(EntryCase document) {
        Map<String, String> fields = document.entry().fields();
        boolean normative = NORMATIVE.equals(fields.getOrDefault(LIST, NORMATIVE));
        if (!normative || document.entry().openedOn().isAfter(on) || isVoid(document)) {
            return;
        }
        LocalDate made = Optional.ofNullable(date(document, "成文日期")).orElse(date(document, "发布日期"));
        LocalDate abolished = date(document, "废止日期");
        if (made != null && isWithin(made)) {
            count(FormCells.ISSUED, document);
        }
        if (abolished != null && isWithin(abolished)) {
            count(FormCells.ABOLISHED, document);
        } else if (abolished == null && ABOLISHED.equals(fields.get(VALIDITY))) {
            remark(
                    FormPart.TWO,
                    new Refused("statutory.undated", document.entry().label()));
        }
        if (made == null || !made.isAfter(end)) {
            countInForce(document, fields.get(VALIDITY), abolished, date(document, "有效期至"));
        }
    }

    private void countInForce(EntryCase document, String validity, LocalDate abolished, LocalDate until) {
        boolean ended = abolished != null && !abolished.isAfter(end) || until != null && until.isBefore(end);
        boolean later = ABOLISHED.equals(validity) && abolished != null || EXPIRED.equals(validity) && until != null;
        if (VALID.equals(validity) && ended) {
            remark(
                    FormPart.TWO,
                    new Refused("statutory.lapsed", document.entry().label(), end));
        } else if (!ended && (VALID.equals(validity) || later)) {
            count(FormCells.IN_FORCE, document);
        }
    }

    private boolean isWithin(LocalDate day) {
        return !day.isBefore(begin) && !day.isAfter(end);
    }

    private static LocalDate date(EntryCase entry, String column) {
        String value = entry.entry().fields().get(column);
        return value == null ? null : TypedDate.parse(value, null).orElse(null);
    }
}
