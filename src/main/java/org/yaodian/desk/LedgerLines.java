package org.yaodian.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.plan.Division;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.reading.sheet.CellFault;
import org.yaodian.reading.sheet.LedgerReader;
import org.yaodian.reading.sheet.TypedRow;
import org.yaodian.register.TypedDate;

/** Understands the rows of a ledger, one after the other: a row without a problem goes on with the one above it. */
final class LedgerLines {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?度?");
    private static final Pattern ELSEWHERE = Pattern.compile("(.+?)[（(](.+)[）)]");

    private final Desk desk;
    private final LedgerRounds rounds;
    private final LocalDate on;
    private final Map<String, UUID> divisions;
    private LedgerLine above;

    LedgerLines(Desk desk, LedgerRounds rounds, LocalDate on) {
        this.desk = desk;
        this.rounds = rounds;
        this.on = on;
        this.divisions = desk.file().divisions().stream().collect(Collectors.toMap(Division::name, Division::id));
    }

    /**
     * Understands a row.
     *
     * @param faults takes the cells that are refused
     * @return null where the row is refused
     */
    LedgerLine of(TypedRow row, List<CellFault> faults) {
        faults.addAll(row.faults());
        LedgerLine line = new Reading(row, faults).read();
        if (faults.isEmpty()) {
            above = line;
            return line;
        }
        above = null;
        return null;
    }

    /** Who answers for a measure: a person of the row's division, or of another that stands behind the name. */
    private record Answering(String person, UUID divisionId) {
        static Answering of(String told, UUID divisionId, Map<String, UUID> divisions) {
            Matcher matcher = ELSEWHERE.matcher(told == null ? "" : told.strip());
            return matcher.matches() && divisions.containsKey(matcher.group(2))
                    ? new Answering(matcher.group(1).strip(), divisions.get(matcher.group(2)))
                    : new Answering(told, divisionId);
        }
    }

    /** One row on its way. */
    private final class Reading {
        private final TypedRow row;
        private final List<CellFault> faults;

        Reading(TypedRow row, List<CellFault> faults) {
            this.row = row;
            this.faults = faults;
        }

        private String told(String key) {
            return row.fields().get(key);
        }

        private void refuse(String key, Refused why) {
            faults.add(new CellFault(LedgerReader.cellOf(row, key), why));
        }

        LedgerLine read() {
            boolean goesOn = told(LedgerReader.PROBLEM) == null && told(LedgerReader.MEASURE) != null && above != null;
            Integer year = goesOn ? above.year() : year();
            UUID told = divisions.get(told(LedgerReader.DIVISION));
            UUID divisionId = goesOn ? above.divisionId() : told;
            if (!goesOn && told(LedgerReader.PROBLEM) == null) {
                refuse(LedgerReader.PROBLEM, new Refused("finding.import.problem"));
            }
            boolean refused = faults.stream()
                    .anyMatch(fault -> fault.cell().equals(LedgerReader.cellOf(row, LedgerReader.DIVISION)));
            if (divisionId == null && !refused) {
                refuse(LedgerReader.DIVISION, new Refused("finding.import.division"));
            }
            LedgerRound round = round(year);
            UUID item = goesOn || round == null ? null : item(round);
            return withMeasure(
                    year,
                    goesOn ? above.itemId() : item,
                    divisionId,
                    told == null ? divisionId : told,
                    goesOn ? above.problem() : told(LedgerReader.PROBLEM),
                    goesOn,
                    round);
        }

        private Integer year() {
            String text = told(LedgerReader.YEAR);
            if (text == null) {
                return null;
            }
            var matcher = YEAR.matcher(text.replaceAll("\\s", ""));
            if (matcher.matches()) {
                return Integer.parseInt(matcher.group(1));
            }
            refuse(LedgerReader.YEAR, new Refused("finding.import.year", text));
            return null;
        }

        private LedgerRound round(Integer year) {
            try {
                return rounds.of(year);
            } catch (Refused refused) {
                refuse(LedgerReader.YEAR, refused);
                return null;
            }
        }

        private UUID item(LedgerRound round) {
            String text = told(LedgerReader.ITEM);
            if (text == null) {
                return null;
            }
            return new LedgerItems(round.items()).find(text).map(WorkItem::id).orElseGet(() -> {
                refuse(LedgerReader.ITEM, new Refused("finding.import.item", text));
                return null;
            });
        }

        private LedgerLine withMeasure(
                Integer year,
                UUID itemId,
                UUID divisionId,
                UUID toldDivisionId,
                String problem,
                boolean goesOn,
                LedgerRound round) {
            LocalDate doneOn = day(LedgerReader.DONE_ON);
            if (doneOn == null) {
                doneOn = row.steps().isEmpty() ? null : row.steps().get(0).on();
            }
            LocalDate closedOn = day(LedgerReader.CLOSED_ON);
            boolean closed = closedOn != null;
            String text = told(LedgerReader.CLOSED);
            if (text != null) {
                LocalDate typed = TypedDate.parse(text, null).orElse(null);
                closedOn = closedOn == null ? happened(LedgerReader.CLOSED, typed) : closedOn;
                closed = isClosed(text, typed, closed);
            } else if (told(LedgerReader.STATE) != null) {
                closed =
                        closed || LedgerWords.isClosed(told(LedgerReader.STATE)).orElse(false);
            }
            LocalDate foundOn = goesOn ? above.foundOn() : day(LedgerReader.FOUND_ON);
            foundOn = foundOn == null ? row.openedOn() : foundOn;
            String measure = told(LedgerReader.MEASURE);
            String result = result(closed, doneOn);
            if (measure == null && (result != null || closed)) {
                refuse(LedgerReader.MEASURE, new Refused("finding.import.measure"));
            }
            LocalDate due = measure == null ? null : due(round, foundOn, closedOn, doneOn);
            if (measure != null && told(LedgerReader.PERSON) == null) {
                refuse(LedgerReader.PERSON, new Refused("finding.import.person"));
            }
            Answering answering = Answering.of(told(LedgerReader.PERSON), toldDivisionId, divisions);
            return new LedgerLine(
                    row.number(),
                    year,
                    itemId,
                    divisionId,
                    problem,
                    Objects.requireNonNullElse(told(LedgerReader.KIND), ""),
                    Objects.requireNonNullElse(told(LedgerReader.CAUSE), ""),
                    foundOn,
                    measure == null ? null : measure + soFar(result),
                    measure,
                    answering.divisionId(),
                    answering.person(),
                    due,
                    result,
                    doneOn,
                    closed,
                    closedOn,
                    told(LedgerReader.CLOSED_UNDER),
                    told(LedgerReader.VERIFIER));
        }

        /** What was done so far of a measure that is not done stays with it. */
        private String soFar(String result) {
            String text = told(LedgerReader.RESULT);
            return result != null || text == null ? "" : "（" + text + "）";
        }

        private LocalDate day(String key) {
            String day = told(key);
            return day == null ? null : happened(key, LocalDate.parse(day));
        }

        private LocalDate happened(String key, LocalDate day) {
            if (day != null && day.isAfter(desk.today())) {
                refuse(key, new Refused("lookback.future", day, desk.today()));
            }
            return day;
        }

        private boolean isClosed(String text, LocalDate typed, boolean closed) {
            if (typed != null) {
                return true;
            }
            return LedgerWords.isClosed(text).orElseGet(() -> {
                refuse(LedgerReader.CLOSED, new Refused("finding.import.closed", text));
                return closed;
            });
        }

        /** What was done, with what proved it; null where it is not done. */
        private String result(boolean closed, LocalDate doneOn) {
            String text = told(LedgerReader.RESULT);
            boolean waits =
                    told(LedgerReader.STATE) != null && told(LedgerReader.STATE).contains("待验收");
            boolean done = closed || doneOn != null || waits || (text != null && LedgerWords.isDone(text));
            if (!done) {
                return null;
            }
            String proved = told(LedgerReader.EVIDENCE);
            String told = Stream.of(text, proved == null ? null : LedgerReader.EVIDENCE + "：" + proved)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n"));
            if (told.isEmpty()) {
                refuse(LedgerReader.RESULT, new Refused("finding.import.result"));
            }
            return told;
        }

        private LocalDate due(LedgerRound round, LocalDate foundOn, LocalDate closedOn, LocalDate doneOn) {
            String text = told(LedgerReader.LIMIT);
            if (text == null || round == null) {
                refuse(LedgerReader.LIMIT, new Refused("finding.import.due"));
                return null;
            }
            LocalDate from = Stream.of(foundOn, doneOn, closedOn, round.round().on(), on)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            return LedgerWords.limit(text, from, round.round().of() + 1, desk.calendar())
                    .orElseGet(() -> {
                        refuse(LedgerReader.LIMIT, new Refused("entry.date", LedgerReader.LIMIT, text));
                        return null;
                    });
        }
    }
}
