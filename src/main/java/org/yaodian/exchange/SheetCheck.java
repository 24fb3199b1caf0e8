package org.yaodian.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.exchange.HiddenSheet.SentSheet;
import org.yaodian.plan.Refused;

/**
 * Holds a sheet that came back against the one that went out: ids that are not ours and columns that are called otherwise
 * would put what was written in the wrong place, or lose it.
 */
final class SheetCheck {
    private final SentSheet sheet;
    private final FormTable table;
    private final HeadingLine headings;
    private final List<FormLine> below;

    /** @param below the lines under the headings */
    SheetCheck(SentSheet sheet, FormTable table, HeadingLine headings, List<FormLine> below) {
        this.sheet = sheet;
        this.table = table;
        this.headings = headings;
        this.below = below;
    }

    /**
     * Makes sure that nothing of it is lost.
     *
     * @param remarks takes what is as it should not be and does no harm
     * @throws Refused where a row has an id that did not go out, or something is written under a heading in the place of one
     *     that is gone
     */
    void expectAsSent(List<Refused> remarks) {
        expectOurIds(remarks);
        List<String> gone = sheet.columns().stream()
                .filter(FormColumn::isFilled)
                .map(FormColumn::heading)
                .filter(heading -> !headings.places().containsKey(heading))
                .toList();
        if (gone.isEmpty()) {
            return;
        }
        stranger().ifPresent(stranger -> {
            throw new Refused("form.columnRenamed", table.name(), gone.get(0), stranger);
        });
        remarks.add(new Refused("form.columnMissing", table.name(), String.join("、", gone)));
    }

    private void expectOurIds(List<Refused> remarks) {
        Integer place = headings.places().get(HeadingLine.KEY);
        if (place == null) {
            remarks.add(new Refused("form.idsGone", table.name()));
            return;
        }
        for (FormLine line : below) {
            String key = line.shown(place).strip();
            if (!key.isEmpty() && !sheet.rows().containsKey(key)) {
                throw new Refused("form.foreignId", table.name(), SheetReader.address(place, line.number()));
            }
        }
        boolean anyId = below.stream().anyMatch(line -> !line.shown(place).isBlank());
        if (!anyId && !sheet.rows().isEmpty()) {
            remarks.add(new Refused("form.idsGone", table.name()));
        }
    }

    /** A heading that did not go out, with something written under it. */
    private Optional<String> stranger() {
        Map<Integer, String> strangers = table.lines().stream()
                .filter(line -> line.number() == headings.number())
                .flatMap(line -> line.cells().keySet().stream().map(column -> Map.entry(column, line.shown(column))))
                .filter(heading -> !headings.places().containsValue(heading.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return below.stream()
                .flatMap(line -> Stream.of(line)
                        .flatMap(one -> one.cells().keySet().stream())
                        .filter(column -> !line.shown(column).isBlank()))
                .map(strangers::get)
                .filter(heading -> heading != null && !heading.isBlank())
                .findFirst();
    }
}
