package org.yaodian.report;

import java.util.EnumSet;
import java.util.Set;

/**
 * What goes into a workbook.
 *
 * @param unit the office whose sheets these are (单位); null for the plan's issuer
 * @param madeBy who made them (制表人); null or empty leaves room for a signature
 * @param part what part of the plan they tell, empty for the whole: it stands behind their titles
 * @param sheets which of the plan's own; none where others are written alone
 */
public record ExportOptions(String unit, String madeBy, String part, Set<SheetKind> sheets) {
    public ExportOptions {
        sheets = Set.copyOf(sheets);
    }

    /** Of the whole plan. */
    public ExportOptions(String unit, String madeBy, Set<SheetKind> sheets) {
        this(unit, madeBy, "", sheets);
    }

    /** Every sheet. */
    public static ExportOptions all(String unit, String madeBy) {
        return new ExportOptions(unit, madeBy, EnumSet.allOf(SheetKind.class));
    }
}
