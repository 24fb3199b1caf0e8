package org.yaodian.register.statutory;

import java.util.Arrays;
import java.util.Optional;

/** Who asked for information: the columns of part three, as the register 依申请公开 calls them. */
public enum Applicant {
    NATURAL("natural", "自然人"),
    BUSINESS("business", "商业企业"),
    RESEARCH("research", "科研机构"),
    WELFARE("welfare", "社会公益组织"),
    LEGAL("legal", "法律服务机构"),
    OTHER("other", "其他");

    private final String key;
    private final String chinese;

    Applicant(String key, String chinese) {
        this.key = key;
        this.chinese = chinese;
    }

    /** The last part of its cells' keys. */
    public String key() {
        return key;
    }

    public String chinese() {
        return chinese;
    }

    static Optional<Applicant> chosen(String choice) {
        return Arrays.stream(values())
                .filter(applicant -> applicant.chinese.equals(choice))
                .findFirst();
    }
}
