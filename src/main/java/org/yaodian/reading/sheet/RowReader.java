package org.yaodian.reading.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaodian.plan.Refused;
import org.yaodian.register.Column;
import org.yaodian.register.RegisterBody;

/** Reads the rows below the headings, each cell by what its heading stands for. */
final class RowReader {
    private static final Pattern MASKED = Pattern.compile(".?\\*{1,3}");

    private static final int MOST_YEARS_APART = 1;
    private static final Pattern TOTAL = Pattern.compile("(?:本页|本表|累计)?(?:合计|小计|总计|共计)(?:数)?[:：]?");

    private final RegisterBody body;
    private final CellValues values;
    private final LocalDate today;
    private final Map<Target, Heading> headings = new LinkedHashMap<>();
    private final StageWords stageWords;

    /**
     * @param headings those that are taken
     * @param today days behind it are refused: only what has happened is recorded
     */
    RowReader(RegisterBody body, CellValues values, LocalDate today, List<Heading> headings) {
        this.body = body;
        this.values = values;
        this.today = today;
        headings.forEach(heading -> this.headings.put(heading.target(), heading));
        this.stageWords = new StageWords(body);
    }

    /** Whether nothing that is taken stands in the row. */
    boolean isBlank(ReadRow row) {
        return headings.values().stream().allMatch(heading -> row.isBlankAt(heading.column()));
    }

    /** Whether it is the headings once more, as on every page of a long sheet. */
    boolean isHeading(ReadRow row) {
        long same = headings.values().stream()
                .filter(heading -> row.at(heading.column()) != null
                        && row.at(heading.column()).shown().equals(heading.text()))
                .count();
        return same >= 2;
    }

    /** Whether it adds up those above it (合计、小计), by the first words in it. */
    static boolean isTotal(ReadRow row) {
        return row.cells().values().stream()
                .findFirst()
                .map(cell -> TOTAL.matcher(HeadingNames.plain(cell.shown())).matches())
                .orElse(false);
    }

    TypedRow read(ReadRow row) {
        return new Reading(row).read();
    }

    /** One row on its way. */
    private final class Reading {
        private final ReadRow row;
        private final List<CellFault> faults = new ArrayList<>();
        private final Map<Target, String> cells = new HashMap<>();

        Reading(ReadRow row) {
            this.row = row;
            headings.forEach((target, heading) -> cells.put(target, SheetCell.address(heading.column(), row.number())));
        }

        TypedRow read() {
            LocalDate opened = opened();
            TypedRow.Label label = label(opened);
            Map<String, String> fields = fields();
            List<TypedRow.Step> steps = steps();
            TypedRow.Stage stage = stage();
            return new TypedRow(
                    row.number(), label, opened, fields, steps, stage, List.copyOf(faults), Map.copyOf(cells));
        }

        private Optional<SheetCell> at(Target target) {
            Heading heading = headings.get(target);
            return heading == null ? Optional.empty() : Optional.ofNullable(row.at(heading.column()));
        }

        /** The value, null where the cell refuses it. */
        private <V> V told(String cell, Supplier<V> value) {
            try {
                return value.get();
            } catch (Refused refused) {
                faults.add(new CellFault(cell, refused));
                return null;
            }
        }

        private LocalDate opened() {
            Target target = new Target.Opened();
            if (!headings.containsKey(target)) {
                // a sheet that needs no such day has no heading for it
                return null;
            }
            SheetCell cell = at(target).orElse(null);
            return told(cells.get(target), () -> {
                if (cell == null) {
                    throw new Refused("import.dayMissing", headings.get(target).text());
                }
                return happened(cell, headings.get(target).text());
            });
        }

        private LocalDate happened(SheetCell cell, String heading) {
            LocalDate day = values.day(cell, heading);
            if (day.isAfter(today)) {
                throw new Refused("entry.future", day, today);
            }
            return day;
        }

        private TypedRow.Label label(LocalDate opened) {
            SheetCell cell = at(new Target.Number()).orElse(null);
            if (cell == null) {
                return null;
            }
            return told(cell.address(), () -> {
                TypedRow.Label label =
                        OfficeNumber.parse(cell).orElseThrow(() -> new Refused("import.number", cell.shown()));
                if (opened != null && Math.abs(opened.getYear() - label.year()) > MOST_YEARS_APART) {
                    throw new Refused("import.numberYear", cell.shown(), opened);
                }
                return label;
            });
        }

        private Map<String, String> fields() {
            Map<String, String> fields = new LinkedHashMap<>();
            for (Column column : body.columns()) {
                Target target = new Target.Field(column);
                SheetCell cell = at(target).orElse(null);
                if (cell != null) {
                    String value = told(cell.address(), () -> values.field(column, cell));
                    if (value != null && !isMasked(column, value)) {
                        fields.put(column.key(), value);
                    }
                } else if (column.required()) {
                    Refused missing = new Refused(
                            "entry.required", column.key(), body.name().chinese());
                    faults.add(new CellFault(cells.get(target), missing));
                }
            }
            return fields;
        }

        /** What was masked when it went out tells nothing when it comes in. */
        private static boolean isMasked(Column column, String value) {
            return column.personal() && MASKED.matcher(value).matches();
        }

        private List<TypedRow.Step> steps() {
            List<TypedRow.Step> steps = new ArrayList<>();
            headings.keySet().forEach(target -> {
                if (target instanceof Target.Step step) {
                    at(target).ifPresent(cell -> step(step, cell).ifPresent(steps::add));
                }
                if (target instanceof Target.Days days
                        && at(new Target.Step(days.act(), days.nth())).isEmpty()) {
                    // days that are added on no day are not passed over
                    at(target)
                            .ifPresent(cell -> faults.add(new CellFault(
                                    cell.address(),
                                    new Refused(
                                            "import.daysWithoutDay",
                                            headings.get(target).text(),
                                            days.act()))));
                }
            });
            return steps;
        }

        private Optional<TypedRow.Step> step(Target.Step step, SheetCell cell) {
            String heading = headings.get(step).text();
            LocalDate on = told(cell.address(), () -> happened(cell, heading));
            Target.Days daysTarget = new Target.Days(step.act(), step.nth());
            Integer days = at(daysTarget)
                    .map(found -> told(
                            found.address(),
                            () -> values.days(found, headings.get(daysTarget).text())))
                    .orElse(null);
            String reason = at(new Target.Reason(step.act(), step.nth()))
                    .map(found -> told(found.address(), () -> values.text(found)))
                    .orElse(null);
            return on == null
                    ? Optional.empty()
                    : Optional.of(new TypedRow.Step(step.act(), on, days, reason, cell.address()));
        }

        private TypedRow.Stage stage() {
            Target.StageNow strict = new Target.StageNow(true);
            Target.StageNow state = new Target.StageNow(false);
            TypedRow.Stage stage = at(strict)
                    .map(cell -> told(cell.address(), () -> stage(cell, true)))
                    .orElse(null);
            return stage != null || headings.containsKey(strict)
                    ? stage
                    : at(state)
                            .map(cell -> told(cell.address(), () -> stage(cell, false)))
                            .orElse(null);
        }

        private TypedRow.Stage stage(SheetCell cell, boolean strict) {
            String text = CellValues.narrow(values.text(cell));
            String key = stageWords.stage(text).orElse(null);
            if (key == null && strict && !stageWords.tellsNothing(text)) {
                String known = body.stages().stream().map(stage -> stage.key()).collect(Collectors.joining("、"));
                throw new Refused("import.stage", cell.shown(), known);
            }
            return key == null ? null : new TypedRow.Stage(key, cell.address());
        }
    }
}
