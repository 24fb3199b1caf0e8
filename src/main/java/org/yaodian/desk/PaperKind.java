package org.yaodian.desk;

/** The documents that are worded from a template. */
public enum PaperKind {
    /** 落实情况报告, for the annual report. */
    ANNUAL("annual"),
    /** 政府信息公开工作年度报告, the statutory annual report. */
    STATUTORY("statutory"),
    /** 工作通报: who is late, and by how much. */
    BULLETIN("bulletin"),
    /** 催办单, a page for each division that is late or soon will be. */
    REMINDERS("reminders"),
    /** 回头看情况报告. */
    LOOK_BACK("look-back"),
    /** 整改通知单, a page for each finding that is open. */
    NOTICES("notices");

    private final String template;

    PaperKind(String template) {
        this.template = template;
    }

    /** The name of its template, without its ending. */
    String template() {
        return template;
    }
}
