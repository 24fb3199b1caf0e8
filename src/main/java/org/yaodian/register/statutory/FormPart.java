package org.yaodian.register.statutory;

/** The parts of the statutory annual report that are tables. */
public enum FormPart {
    /** 主动公开政府信息情况. */
    TWO("two."),
    /** 收到和处理政府信息公开申请情况. */
    THREE("three."),
    /** 因政府信息公开工作被申请行政复议、提起行政诉讼情况. */
    FOUR("four.");

    private final String keys;

    FormPart(String keys) {
        this.keys = keys;
    }

    /** Whether a cell stands in it. */
    boolean holds(FormCell cell) {
        return cell.key().startsWith(keys);
    }
}
