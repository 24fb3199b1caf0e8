package org.yaodian.ui.items;

import org.yaodian.plan.Section;

/** How a section is named on screens. */
final class SectionNames {
    private SectionNames() {}

    /** Numbering and title: 一、夯实政务公开工作基础. */
    static String full(Section section) {
        if (section.label().isBlank()) {
            return section.title();
        }
        boolean bracketed = section.label().endsWith("）") || section.label().endsWith(".");
        return section.label() + (bracketed ? "" : "、") + section.title();
    }
}
