package org.yaodian.register.statutory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What became of a request: the rows of part three under 三、本年度办理结果, in their order. */
public enum Outcome {
    GRANTED(null, "granted", "予以公开"),
    PARTLY(null, "partly", "部分公开", "部分公开（区分处理的，只计这一情形，不计其他情形）"),
    SECRET(Group.REFUSED, "secret", "属于国家秘密"),
    FORBIDDEN(Group.REFUSED, "forbidden", "其他法律行政法规禁止公开"),
    SECURITY(Group.REFUSED, "security", "危及“三安全一稳定”"),
    THIRD_PARTY(Group.REFUSED, "thirdParty", "保护第三方合法权益"),
    INTERNAL(Group.REFUSED, "internal", "属于三类内部事务信息"),
    PROCESS(Group.REFUSED, "process", "属于四类过程性信息"),
    ENFORCEMENT(Group.REFUSED, "enforcement", "属于行政执法案卷"),
    INQUIRY(Group.REFUSED, "inquiry", "属于行政查询事项"),
    NOT_HELD(Group.UNAVAILABLE, "notHeld", "本机关不掌握相关政府信息"),
    NOT_MADE(Group.UNAVAILABLE, "notMade", "没有现成信息需要另行制作"),
    UNCLEAR(Group.UNAVAILABLE, "unclear", "补正后申请内容仍不明确"),
    PETITION(Group.UNPROCESSED, "petition", "信访举报投诉类申请"),
    REPEATED(Group.UNPROCESSED, "repeated", "重复申请"),
    PUBLISHED(Group.UNPROCESSED, "published", "要求提供公开出版物"),
    EXCESSIVE(Group.UNPROCESSED, "excessive", "无正当理由大量反复申请"),
    CONFIRMATION(Group.UNPROCESSED, "confirmation", "要求行政机关确认或重新出具已获取信息"),
    NOT_CORRECTED(Group.OTHERWISE, "notCorrected", "申请人无正当理由逾期不补正", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
    NOT_PAID(Group.OTHERWISE, "notPaid", "申请人逾期未按收费通知要求缴纳费用", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
    OTHER(Group.OTHERWISE, "other", "其他");

    /** Outcomes that the form puts together. */
    public enum Group {
        REFUSED("refused", "不予公开"),
        UNAVAILABLE("unavailable", "无法提供"),
        UNPROCESSED("unprocessed", "不予处理"),
        OTHERWISE("otherwise", "其他处理");

        private final String key;
        private final String chinese;

        Group(String key, String chinese) {
            this.key = key;
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        public List<Outcome> outcomes() {
            return Arrays.stream(Outcome.values())
                    .filter(outcome -> outcome.group == this)
                    .toList();
        }
    }

    private final Group group;
    private final String key;
    private final String chinese;
    private final String printed;

    Outcome(Group group, String key, String chinese) {
        this(group, key, chinese, chinese);
    }

    Outcome(Group group, String key, String chinese, String printed) {
        this.group = group;
        this.key = key;
        this.chinese = chinese;
        this.printed = printed;
    }

    /** Null where it stands alone. */
    public Group group() {
        return group;
    }

    /** The middle part of its cells' keys: refused.secret. */
    public String key() {
        return group == null ? key : group.key + "." + key;
    }

    /** As the form prints it, without its number. */
    public String printed() {
        return printed;
    }

    /** As the register 依申请公开 has it among the choices of 办理结果. */
    public String choice() {
        return group == null ? chinese : group.chinese + "：" + chinese;
    }

    static Optional<Outcome> chosen(String choice) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.choice().equals(choice))
                .findFirst();
    }
}
