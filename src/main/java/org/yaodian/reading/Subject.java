package org.yaodian.reading;

import java.util.regex.Pattern;
import org.yaodian.plan.OwedBy;

/** Whose an obligation is: each division's where the sentence begins with 各处室、单位 or the like, else the item's. */
final class Subject {
    private static final Pattern EACH = Pattern.compile(
            "^(?:(?:局|厅|委|市|县|区|省|全)?(?:机关|直|级|属|政府|市|县|省|区)?各(?!类|项|种|环节|方面|领域|渠道|平台|自|阶段)|每个(?:处|科|单位|部门)|全体(?:处|科|单位|部门))[^。；]{1,400}$");
    private static final Pattern OTHER = Pattern.compile("，(?:由|领导小组|办公室|[^，]{2,16}(?:领导小组|办公室)(?:要|应|负责|牵头))[^，]*$");

    /** A sentence beyond this has more than one subject. */
    private static final int LONGEST = 450;

    private Subject() {}

    /**
     * @param sentence the sentence in which the phrase stands
     * @param clauseStart where the phrase's clause begins in it
     * @param clauseEnd where it ends
     */
    static OwedBy of(Passage sentence, int clauseStart, int clauseEnd) {
        String clause = sentence.folded().substring(clauseStart, clauseEnd);
        for (String part : clause.split("，")) {
            if (EACH.matcher(part).matches()) {
                return OwedBy.EACH_DIVISION;
            }
        }
        if (sentence.length() > LONGEST) {
            return OwedBy.ITEM;
        }
        boolean each = EACH.matcher(sentence.folded()).matches();
        boolean other = OTHER.matcher(sentence.folded().substring(0, clauseEnd)).find();
        return each && !other ? OwedBy.EACH_DIVISION : OwedBy.ITEM;
    }
}
