package org.yaodian.register.statutory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaodian.plan.Refused;

/** The cells of a year's statutory annual report with what stands in them, and where that does not fit together. */
public final class StatutoryTable {
    private final StatutoryCounts counts;
    private final Map<String, String> typed;
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    /** @param typed what was typed by hand */
    public StatutoryTable(StatutoryCounts counts, Collection<TypedValue> typed) {
        this.counts = counts;
        this.typed = typed.stream().collect(Collectors.toMap(TypedValue::cell, TypedValue::typed));
        FormCells.all().stream().filter(cell -> !cell.isText()).forEach(this::figure);
    }

    /**
     * A number of the report.
     *
     * @param counted what registers say, null where none does
     * @param typed what was typed by hand, null where nothing was
     * @param shown what is printed: what was typed, else what was counted or summed up; null for nothing
     */
    public record Figure(FormCell cell, Integer counted, BigDecimal typed, BigDecimal shown) {
        /** Whether it is marked as typed by hand. */
        public boolean marked() {
            return typed != null;
        }
    }

    private Figure figure(FormCell cell) {
        Figure known = figures.get(cell.key());
        if (known != null) {
            return known;
        }
        Integer counted = cell.counted() ? entries(cell.key()).size() : null;
        String own = typed.get(cell.key());
        BigDecimal number = own == null ? null : new BigDecimal(own);
        BigDecimal shown = number;
        if (number == null && !cell.sums().isEmpty()) {
            shown = sum(cell.sums().get(0));
        } else if (number == null && counted != null) {
            shown = BigDecimal.valueOf(counted);
        }
        Figure figure = new Figure(cell, counted, number, shown);
        figures.put(cell.key(), figure);
        return figure;
    }

    /** Of what stands in the cells; null where nothing stands in any. */
    private BigDecimal sum(List<String> parts) {
        return parts.stream()
                .map(part -> figure(FormCells.named(part)).shown())
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** @throws Refused when there is no such cell, or it holds a text */
    public Figure figure(String key) {
        FormCell cell = FormCells.named(key);
        if (cell.isText()) {
            throw new Refused("statutory.noFigure", cell.name());
        }
        return figures.get(cell.key());
    }

    /** Every number, in the order of the form. */
    public List<Figure> figures() {
        return FormCells.all().stream()
                .filter(cell -> !cell.isText())
                .map(cell -> figures.get(cell.key()))
                .toList();
    }

    /** What was typed by hand for a part's text; empty where its wording holds. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(typed.get(key));
    }

    /** Whether anything was typed by hand. */
    public boolean hasTyped() {
        return !typed.isEmpty();
    }

    /** The short numbers of the entries that are counted in a cell, of a sum those of all its parts. */
    public List<Integer> entries(String key) {
        FormCell cell = FormCells.named(key);
        return cell.sums().isEmpty()
                ? counts.of(cell.key())
                : cell.sums().get(0).stream()
                        .flatMap(part -> entries(part).stream())
                        .toList();
    }

    /** Whether a number of the part was typed by hand. */
    public boolean hasTyped(FormPart part) {
        return figures().stream().anyMatch(figure -> figure.marked() && part.holds(figure.cell()));
    }

    /** What does not fit, each in a sentence, part by part. */
    public List<Refused> remarks() {
        return Arrays.stream(FormPart.values())
                .flatMap(part -> remarks(part).stream())
                .toList();
    }

    /** What does not fit in a part: entries that could not be counted, typed figures, sums, the balance. */
    public List<Refused> remarks(FormPart part) {
        List<Refused> remarks = new ArrayList<>(counts.remarks(part));
        List<Figure> own =
                figures().stream().filter(figure -> part.holds(figure.cell())).toList();
        own.forEach(figure -> checkTyped(figure, remarks));
        own.forEach(figure -> figure.cell().sums().forEach(parts -> checkSum(figure, parts, remarks)));
        if (part == FormPart.THREE) {
            FormCells.columns().forEach((column, name) -> checkBalance(column, name, remarks));
        }
        return remarks;
    }

    private static void checkTyped(Figure figure, List<Refused> remarks) {
        boolean differs = figure.cell().sums().isEmpty()
                && figure.marked()
                && figure.counted() != null
                && figure.typed().compareTo(BigDecimal.valueOf(figure.counted())) != 0;
        if (differs) {
            remarks.add(new Refused(
                    "statutory.differs", figure.cell().name(), FormCell.shown(figure.typed()), figure.counted()));
        }
    }

    private void checkSum(Figure figure, List<String> parts, List<Refused> remarks) {
        BigDecimal sum = sum(parts);
        if (sum != null && sum.compareTo(orZero(figure)) != 0) {
            remarks.add(new Refused(
                    "statutory.sum", figure.cell().name(), FormCell.shown(orZero(figure)), FormCell.shown(sum)));
        }
    }

    /** 第一项加第二项之和，等于第三项加第四项之和. */
    private void checkBalance(String column, String name, List<Refused> remarks) {
        BigDecimal received = orZero(figure(FormCells.request(FormCells.RECEIVED, column)));
        BigDecimal carried = orZero(figure(FormCells.request(FormCells.CARRIED, column)));
        BigDecimal total = orZero(figure(FormCells.request(FormCells.TOTAL, column)));
        BigDecimal pending = orZero(figure(FormCells.request(FormCells.PENDING, column)));
        if (received.add(carried).compareTo(total.add(pending)) != 0) {
            remarks.add(new Refused(
                    "statutory.balance",
                    name,
                    FormCell.shown(received),
                    FormCell.shown(carried),
                    FormCell.shown(total),
                    FormCell.shown(pending)));
        }
    }

    private static BigDecimal orZero(Figure figure) {
        return figure.shown() == null ? BigDecimal.ZERO : figure.shown();
    }
}
