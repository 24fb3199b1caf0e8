package org.yaodian.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One rule of the table {@code reading/time-rules}. Every repetition in its pattern is bounded, so that a document is read
 * in time that grows with its length and no faster.
 *
 * @param inText whether it counts in sentences
 * @param inCell whether it counts in a cell or behind 完成时限：, where a bare date is a limit
 */
record TimeRule(String name, Kind kind, boolean inText, boolean inCell, Pattern pattern) {
    enum Kind {
        BEFORE_EVENT,
        PERIOD_N,
        PERIOD_OTHER,
        PERIOD_DAY,
        /** A period with a day in it that the register has no place for. */
        PERIOD_FIRST,
        PERIOD,
        HALF_YEARS,
        MONTHS_AFTER,
        WORKING_DAYS,
        DAYS,
        AT_ONCE,
        TIMES,
        DATE,
        MONTH_END,
        MONTH_PART,
        MONTH_BEFORE,
        QUARTER,
        HALF,
        YEAR_END,
        /** Before a season or a feast, whose day is not printed. */
        SEASON,
        YEARLY_REPORT,
        STANDING
    }

    /** Whole: 0.5 is not five. */
    private static final String NUMBER = "(?<!\\d\\.)(?<n>\\d{1,4}|[一二两三四五六七八九十百]{1,4})";

    private static final String MONTH = "(?<m>1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])";
    private static final String DAY = "(?<d>3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])";
    private static final String YEAR =
            "(?:(?<y>20\\d\\d|二〇[〇一二三四五六七八九]{2}|次|明|翌|今|本|当)年度?|每年度?的?|(?<![年度\\d一二三四五六七八九十]))";

    private static final String ONE_MONTH = "(?:1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])月份?";
    private static final String AND_MONTHS = "(?:[、和及]" + ONE_MONTH + "(?:底|末)?(?:之前|以前|前)?){1,11}(?:{DOES}|(?<=前))";
    private static final String ONE_DAY = ONE_MONTH + "[一二三四五六七八九十\\d]{1,3}[日号]";
    private static final String AND_DAYS = "(?:[、和及]" + ONE_DAY + "(?:之前|以前|前)?){1,11}(?:各|(?<=前))";
    private static final String LATER = "(?:不迟于|不晚于|不超过|不得迟于|不得晚于|不得超过)[^，。；\\n]{1,24}(?:后|之日起|日起)的?第?";
    private static final String ANSWER = "(?:公开|公示|公布|发布|更新|回复|答复|回应|办理|办结|处置|处理|受理|转办|报送|上报|报告|上传|推送|整改|响应|反馈|告知)";

    /** What is done in a month that is named before it, the month being its limit (11月竣工). */
    private static final String DOES =
            "(?:各|分别|集中|全面|正式|完成|开展|组织|召开|举办|举行|启动|报送|上报|提交|印发|出台|制定|编制|公布|公开|发布|通报|更新|开工|动工|竣工|完工|建成|投用|投入|投产|上线|运行|通车|交付|验收|挂牌|评估|考核|检查|抽查|督查|汇总)";

    private static final String RANGE = "(?:[—～至到][一二两三四五六七八九十\\d]{1,3})?";

    static final List<TimeRule> ALL =
            RuleFile.rows("time-rules").stream().map(TimeRule::of).toList();

    private static TimeRule of(String[] row) {
        String pattern = row[3].replace("{AND_MONTHS}", AND_MONTHS)
                .replace("{AND_DAYS}", AND_DAYS)
                .replace("{LATER}", LATER)
                .replace("{ANSWER}", ANSWER)
                .replace("{DOES}", DOES)
                .replace("{N}", row[1].equals("TIMES") ? NUMBER + RANGE : NUMBER)
                .replace("{M}", MONTH)
                .replace("{D}", DAY)
                .replace("{Y}", YEAR)
                .replace("{BEFORE}", "(?:之前|以前|前)");
        boolean text = !row[2].equals("cell");
        boolean cell = !row[2].equals("text");
        return new TimeRule(row[0], Kind.valueOf(row[1]), text, cell, Pattern.compile(pattern));
    }

    boolean has(String group) {
        return pattern.pattern().contains("(?<" + group + ">");
    }
}
