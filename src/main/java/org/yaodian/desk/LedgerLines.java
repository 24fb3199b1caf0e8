package org.yaodian.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
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

/** Understands the rows of a ledger, one after the other: a row without a problem goes on with the one above it. */
final class LedgerLines {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?度?");
    private static final Pattern ELSEWHERE = Pattern.compile("(.+?)[（(](.+)[）)]");

    private final Desk desk;
    private final LedgerRounds rounds;
    private final LocalDate on;
    private final Map<String, Division> divisions;
    private final Map<UUID, Division> byId;
    private LedgerLine above;
    private String itemAbove;

    LedgerLines(Desk desk, LedgerRounds rounds, LocalDate on) {
        this.desk = desk;
        this.rounds = rounds;
        this.on = on;
        List<Division> all = desk.file().divisions();
        this.divisions = all.stream().collect(Collectors.toMap(Division::name, Function.identity()));
        this.byId = all.stream().collect(Collectors.toMap(Division::id, Function.identity()));
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
        static Answering of(String told, UUID divisionId, Map<String, Division> divisions) {
            Matcher matcher = ELSEWHERE.matcher(told == null ? "" : told.strip());
            return matcher.matches() && divisions.containsKey(matcher.group(2))
                    ? new Answering(
                            matcher.group(1).strip(),
                            divisions.get(matcher.group(2)).id())
                    : new Answering(told, divisionId);
        }
    }

    /** One row on its way. */
    private final class Reading {
        private final TypedRow row;
        private final LedgerCells cells;

        Reading(TypedRow row, List<CellFault> faults) {
            this.row = row;
            this.cells = new LedgerCells(row, desk.clock().machineDay(), faults);
        }

        LedgerLine read() {
            boolean goesOn = goesOn();
            Integer year = goesOn ? above.year() : year();
            UUID told = division();
            UUID divisionId = goesOn ? above.divisionId() : told;
            if (!goesOn && cells.told(LedgerReader.PROBLEM) == null) {
                cells.refuse(LedgerReader.PROBLEM, new Refused("finding.import.problem"));
            }
            if (divisionId == null && !cells.isRefused(LedgerReader.DIVISION)) {
                cells.refuse(LedgerReader.DIVISION, new Refused("finding.import.division"));
            }
            LedgerRound round = round(year);
            UUID item = goesOn || round == null ? null : item(round);
            return withMeasure(
                    year,
                    goesOn ? above.itemId() : item,
                    divisionId,
                    told == null ? divisionId : told,
                    goesOn ? above.problem() : cells.told(LedgerReader.PROBLEM),
                    goesOn,
                    round);
        }

        /** A row of an item of its own tells of another finding, whose problem was forgotten. */
        private boolean goesOn() {
            String item = cells.told(LedgerReader.ITEM);
            boolean own = item != null && !item.equals(itemAbove);
            itemAbove = item == null ? itemAbove : item;
            return cells.told(LedgerReader.PROBLEM) == null
                    && cells.told(LedgerReader.MEASURE) != null
                    && above != null
                    && !own;
        }

        /** The first division of the cell is the one responsible; the others are told. */
        private UUID division() {
            List<String> told = LedgerReader.divisions(row);
            if (told.isEmpty()) {
                return null;
            }
            if (told.size() > 1) {
                cells.remark(
                        LedgerReader.DIVISION,
                        new Refused(
                                "finding.import.divisions",
                                told.get(0),
                                String.join("、", told.subList(1, told.size()))));
            }
            return divisions.get(told.get(0)).id();
        }

        private Integer year() {
            String text = cells.told(LedgerReader.YEAR);
            if (text == null) {
                return null;
            }
            Matcher matcher = YEAR.matcher(text.replaceAll("\\s", ""));
            if (matcher.matches()) {
                return Integer.parseInt(matcher.group(1));
            }
            cells.refuse(LedgerReader.YEAR, new Refused("finding.import.year", text));
            return null;
        }

        private LedgerRound round(Integer year) {
            try {
                return rounds.of(year);
            } catch (Refused refused) {
                cells.refuse(LedgerReader.YEAR, refused);
                return null;
            }
        }

        private UUID item(LedgerRound round) {
            String text = cells.told(LedgerReader.ITEM);
            if (text == null) {
                return null;
            }
            return new LedgerItems(round.items()).find(text).map(WorkItem::id).orElseGet(() -> {
                cells.refuse(LedgerReader.ITEM, new Refused("finding.import.item", text));
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
            LedgerStage stage = LedgerStage.read(cells, desk.who());
            LocalDate foundOn = goesOn ? above.foundOn() : cells.day(LedgerReader.FOUND_ON);
            foundOn = foundOn == null ? row.openedOn() : foundOn;
            String measure = cells.told(LedgerReader.MEASURE);
            if (measure == null && stage.claimsDone()) {
                cells.refuse(LedgerReader.MEASURE, new Refused("finding.import.measure"));
            }
            LocalDate due = measure == null ? null : due(round, foundOn, stage);
            String person = cells.told(LedgerReader.PERSON);
            if (measure != null && person == null) {
                cells.refuse(LedgerReader.PERSON, new Refused("finding.import.person"));
            }
            Answering answering = Answering.of(person, toldDivisionId, divisions);
            return new LedgerLine(
                    row.number(),
                    year,
                    itemId,
                    divisionId,
                    problem,
                    Objects.requireNonNullElse(cells.told(LedgerReader.KIND), ""),
                    Objects.requireNonNullElse(cells.told(LedgerReader.CAUSE), ""),
                    foundOn,
                    measure == null ? null : measure + soFar(stage),
                    measure,
                    measure == null || stage.closed() ? answering.divisionId() : heir(answering.divisionId()),
                    answering.person(),
                    due,
                    stage,
                    cells.told(LedgerReader.CLOSED_UNDER),
                    stage.verifier(),
                    cells.remarks());
        }

        /** What was done so far of a measure that is not done stays with it. */
        private String soFar(LedgerStage stage) {
            return stage.soFar().isEmpty() ? "" : "（" + stage.soFar() + "）";
        }

        /** What is still to be done at a division whose place another took is that one's to do. */
        private UUID heir(UUID divisionId) {
            Division division = byId.get(divisionId);
            if (division == null || division.successorId() == null) {
                return divisionId;
            }
            cells.remark(
                    LedgerReader.DIVISION,
                    new Refused(
                            "finding.import.succeeded",
                            division.name(),
                            byId.get(division.successorId()).name()));
            return division.successorId();
        }

        private LocalDate due(LedgerRound round, LocalDate foundOn, LedgerStage stage) {
            String text = cells.told(LedgerReader.LIMIT);
            if (text == null || round == null) {
                cells.refuse(LedgerReader.LIMIT, new Refused("finding.import.due"));
                return null;
            }
            LocalDate from = Stream.of(
                            foundOn,
                            stage.doneOn(),
                            stage.closedOn(),
                            round.round().on(),
                            on)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            LocalDate due = LedgerWords.limit(text, from, round.round().of() + 1, desk.calendar())
                    .orElse(null);
            if (due == null) {
                cells.refuse(LedgerReader.LIMIT, new Refused("entry.date", LedgerReader.LIMIT, text));
            } else if (stage.doneOn() != null
                    && stage.doneOn().isAfter(due)
                    && cells.told(LedgerReader.DONE_ON) == null
                    && cells.firstStep() == null) {
                cells.remark(
                        cells.firstTold(LedgerReader.CLOSED_ON, LedgerReader.CLOSED),
                        new Refused("finding.import.lateByClosing", stage.doneOn(), due));
            }
            return due;
        }
    }
}
