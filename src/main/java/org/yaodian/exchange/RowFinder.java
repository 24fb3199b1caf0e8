package org.yaodian.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaodian.exchange.HiddenSheet.SentRow;
import org.yaodian.exchange.HiddenSheet.SentSheet;
import org.yaodian.plan.Refused;

/**
 * Tells which row that went out a row that came back is: by its key, and by its label where the key is gone or was left
 * behind when the others were sorted.
 */
final class RowFinder {
    private final SentSheet sheet;
    private final HeadingLine headings;
    private final Map<String, SentRow> byLabel;

    RowFinder(SentSheet sheet, HeadingLine headings) {
        this.sheet = sheet;
        this.headings = headings;
        this.byLabel = sheet.rows().values().stream()
                .filter(row -> !row.label().isEmpty())
                .collect(Collectors.toMap(SentRow::label, Function.identity(), (one, other) -> one));
    }

    /**
     * The row that it is, null for one that was added.
     *
     * @throws Refused where key and label name two rows, and its words do not tell which of them it is
     */
    SentRow find(FormLine line) {
        SentRow keyed = sheet.rows().get(shown(line, HeadingLine.KEY));
        String label = label(line);
        if (label.isEmpty() || (keyed != null && keyed.label().equals(label))) {
            return keyed;
        }
        SentRow labelled = byLabel.get(label);
        if (keyed == null) {
            if (labelled == null) {
                throw new Refused("form.notOurs", label);
            }
            return labelled;
        }
        String witness = Fingerprint.of(witness(line));
        if (labelled != null && witness.equals(labelled.witness()) && !witness.equals(keyed.witness())) {
            return labelled;
        }
        if (witness.equals(keyed.witness()) && (labelled == null || !witness.equals(labelled.witness()))) {
            return keyed;
        }
        throw new Refused("form.whichRow", label, keyed.label());
    }

    /** Whether what names the row to people was changed in it, where it stands at all. */
    boolean isRelabelled(FormLine line, SentRow sent) {
        String label = label(line);
        String witness = witness(line);
        boolean other = !label.isEmpty() && !sent.label().isEmpty() && !label.equals(sent.label());
        return other || !witness.isEmpty() && !Fingerprint.of(witness).equals(sent.witness());
    }

    private String label(FormLine line) {
        return HiddenSheet.label(withUse(FormColumn.Use.LABEL).stream()
                .map(column -> Fingerprint.plain(shown(line, column.heading())))
                .toList());
    }

    private String witness(FormLine line) {
        return withUse(FormColumn.Use.WITNESS).stream()
                .map(column -> shown(line, column.heading()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private List<FormColumn> withUse(FormColumn.Use use) {
        return sheet.columns().stream().filter(column -> column.use() == use).toList();
    }

    private String shown(FormLine line, String heading) {
        Integer place = headings.places().get(heading);
        return place == null ? "" : line.shown(place);
    }
}
