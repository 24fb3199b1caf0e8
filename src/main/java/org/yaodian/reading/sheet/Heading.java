package org.yaodian.reading.sheet;

/**
 * A heading of a sheet and what it was taken for.
 *
 * @param row counted from 1
 * @param column counted from 0
 * @param text as it stands there
 */
public record Heading(int row, int column, String text, Target target) {
    public boolean taken() {
        return !(target instanceof Target.Ignored);
    }

    public String address() {
        return SheetCell.address(column, row);
    }

    Heading ignored(Target.Why why) {
        return new Heading(row, column, text, new Target.Ignored(why));
    }
}
