package org.yaodian.report;

/** The sheets of the progress workbook, in the order in which they are bound. */
public enum SheetKind {
    OVERVIEW("总体情况"),
    BREAKDOWN("任务分解表"),
    PROGRESS("进展情况表"),
    MATRIX("处室进度矩阵");

    private final String title;

    SheetKind(String title) {
        this.title = title;
    }

    /** Its name on the tab and at the end of the sheet's title. */
    public String title() {
        return title;
    }
}
