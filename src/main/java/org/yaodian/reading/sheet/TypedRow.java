package org.yaodian.reading.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A row of a sheet as a register takes it.
 *
 * @param number the row's, counted from 1
 * @param label the office's own number, null where the row has none
 * @param openedOn the day on which it came in, null where the cell is refused or the sheet tells none
 * @param fields by the columns' keys, empty ones left out
 * @param steps what was done with it, as the columns stand
 * @param stage the stage that the row tells, null where it tells none
 * @param faults the cells that are refused; with any of them the row is
 * @param cells the addresses of what is told, by the targets of the headings
 */
public record TypedRow(
        int number,
        Label label,
        LocalDate openedOn,
        Map<String, String> fields,
        List<Step> steps,
        Stage stage,
        List<CellFault> faults,
        Map<Target, String> cells) {

    /** 2022-017. */
    public record Label(int year, int running, String cell) {}

    /** A move or act on a day; {@code cell} is where the day stands. */
    public record Step(String act, LocalDate on, Integer days, String reason, String cell) {}

    /** A stage by its key. */
    public record Stage(String key, String cell) {}

    /** Where a thing that every row needs stands, or should stand. */
    public String cellOf(Target target) {
        return cells.get(target);
    }
}
