package org.yaodian.desk;

import java.util.List;

/** What comes out of a plan, and in which formats, the usual one first. */
public enum ProductKind {
    PROGRESS("进展工作簿", ProductFormat.XLSX, ProductFormat.PDF, ProductFormat.DOCX),
    LEDGER("回头看整改台账", ProductFormat.XLSX, ProductFormat.PDF, ProductFormat.DOCX),
    STATUTORY("政府信息公开年报", ProductFormat.DOCX, ProductFormat.XLSX, ProductFormat.PDF),
    ANNUAL("落实情况报告", ProductFormat.DOCX, ProductFormat.PDF, ProductFormat.XLSX),
    BULLETIN("工作通报", ProductFormat.DOCX, ProductFormat.PDF, ProductFormat.XLSX),
    REMINDERS("催办单", ProductFormat.DOCX, ProductFormat.PDF, ProductFormat.XLSX),
    LOOK_BACK("回头看情况报告", ProductFormat.DOCX, ProductFormat.PDF),
    NOTICES("整改通知单", ProductFormat.DOCX, ProductFormat.PDF),
    MATRIX("处室进度矩阵图", ProductFormat.PNG, ProductFormat.SVG, ProductFormat.PDF),
    YEAR("全年时限图", ProductFormat.PNG, ProductFormat.SVG, ProductFormat.PDF),
    SECTIONS("各板块状态图", ProductFormat.PNG, ProductFormat.SVG, ProductFormat.PDF);

    private final String title;
    private final List<ProductFormat> formats;

    ProductKind(String title, ProductFormat... formats) {
        this.title = title;
        this.formats = List.of(formats);
    }

    /** As the office calls it, on paper and in the window. */
    public String title() {
        return title;
    }

    /** Whether it is worded from a template that the office may change. */
    public boolean isWorded() {
        return formats.get(0) == ProductFormat.DOCX;
    }

    /** Whether a part of the plan can be told alone; look-backs and the statutory report tell all. */
    public boolean hasScope() {
        return !List.of(LEDGER, STATUTORY, LOOK_BACK, NOTICES).contains(this);
    }

    public List<ProductFormat> formats() {
        return formats;
    }
}
