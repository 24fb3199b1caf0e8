package org.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases that offices write, in a sentence and in a table's cell, each with all that it asks for. */
class PhrasesOfTheGenreTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    6月底前、11月底前各开展1次自查|BY_DATE 2023-06-30; BY_DATE 2023-11-30
                    6月底前、11月底前各1次|BY_DATE 2023-06-30; BY_DATE 2023-11-30
                    3月、6月、9月、12月底前各报送一次|BY_DATE 2023-03-31; BY_DATE 2023-06-30; BY_DATE 2023-09-30; BY_DATE 2023-12-31
                    3月和9月各报送一次|BY_DATE 2023-03-31; BY_DATE 2023-09-30
                    6月30日、12月20日前各报送1次|BY_DATE 2023-06-30; BY_DATE 2023-12-20
                    """)
    void eachMonthOfAListIsADate(String phrase, String told) {
        assertThat(told(sentence(phrase, "2023年"))).isEqualTo(told);
        assertThat(told(cell(phrase))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3月启动，12月底前完成|BY_DATE 2023-12-31
                    3月至6月|BY_DATE 2023-06-30
                    """)
    void ofTheDatesInACellTheLastIsTheLimit(String phrase, String told) {
        assertThat(told(cell(phrase))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    6月底前建成3个，12月底前全部建成|BY_DATE 2023-06-30; BY_DATE 2023-12-31
                    第二季度出台方案，第四季度完成试点|BY_DATE 2023-06-30; BY_DATE 2023-12-31
                    4月部署，9月30日前完成验收|BY_DATE 2023-09-30
                    """)
    void stepsOfALimitThatEachTellWhatIsReachedAreLimitsEach(String phrase, String told) {
        assertThat(told(cell(phrase))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    6月份集中开展宣传|BY_DATE 2023-06-30
                    5月开工，11月竣工|BY_DATE 2023-05-31; BY_DATE 2023-11-30
                    每年3月、9月公布|BY_DATE 2023-03-31; BY_DATE 2023-09-30
                    """)
    void aMonthBeforeWhatIsDoneIsItsLimit(String phrase, String told) {
        assertThat(told(sentence(phrase, "2023年"))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    企业开办时间压缩至0.5个工作日以内|STANDING
                    并于公布后15个工作日内备案|WITHIN_WORKING_DAYS 15 after 公布
                    一般诉求3个工作日办结|WITHIN_WORKING_DAYS 3 after 一般诉求
                    30分钟内反馈|WITHIN_DAYS 1 after null
                    开展培训、演练各1次|TIMES_PER_YEAR 1
                    对同一企业年度检查不超过2次|STANDING
                    召开1至2次会议|TIMES_PER_YEAR 1
                    一月一调度、一季一通报|EVERY MONTH; EVERY QUARTER
                    实行周调度、月通报|EVERY WEEK; EVERY MONTH
                    本月调度情况良好|STANDING
                    每季末25日前报送|EVERY QUARTER 25
                    """)
    void aCountOrAPeriodMayBeToldShortly(String phrase, String told) {
        assertThat(told(sentence(phrase, "2023年"))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    季度|EVERY QUARTER
                    二、四季度|BY_DATE 2023-06-30; BY_DATE 2023-12-31
                    6.30|BY_DATE 2023-06-30
                    72小时|WITHIN_DAYS 3 after null
                    每季度1次|EVERY QUARTER
                    """)
    void aCellNeedsNoMoreThanTheTimeItself(String phrase, String told) {
        assertThat(told(cell(phrase))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每月终了后5日内报送报表|EVERY MONTH; ? obligation.dayOfPeriod
                    次月5日前报送进展|EVERY MONTH; ? obligation.dayOfPeriod
                    每季度首月10日前报送情况|EVERY QUARTER; ? obligation.dayOfPeriod
                    每周五前报送信息|EVERY WEEK; ? obligation.dayOfPeriod
                    每月5日、15日前报送进展|EVERY MONTH 5; EVERY MONTH 15
                    每月5、15、25日前报送进展|EVERY MONTH 5; EVERY MONTH 15; EVERY MONTH 25
                    春节前完成检查|STANDING; ? obligation.season
                    汛期前完成检查|STANDING; ? obligation.season
                    """)
    void aDayThatCannotBeKeptIsTold(String phrase, String told) {
        assertThat(told(sentence(phrase, "2023年"))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    成绩公布不迟于考试结束后45日|WITHIN_DAYS 45 after 考试结束
                    不迟于考试结束后45日公布成绩|WITHIN_DAYS 45 after 考试结束
                    考试结束后45日内公布成绩|WITHIN_DAYS 45 after 考试结束
                    不超过会议结束后10个工作日公开纪要|WITHIN_WORKING_DAYS 10 after 会议结束
                    不晚于文件印发之日起5个工作日公开解读|WITHIN_WORKING_DAYS 5 after 文件印发
                    不迟于6月30日公布清单|BY_DATE 2023-06-30
                    """)
    void aLimitNotLaterThanSomeDaysBehindAnEvent(String phrase, String told) {
        assertThat(told(sentence(phrase, "2023年"))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每年6月底前公布目录|BY_DATE 2023-06-30|STANDING; ? obligation.yearUnknown
                    每年1月31日前公布年度报告|BY_DATE 2023-01-31|STANDING; ? obligation.yearUnknown
                    每年年底前公布目录|BY_DATE 2023-12-31|STANDING; ? obligation.yearUnknown
                    每年第一季度公布目录|BY_DATE 2023-03-31|STANDING; ? obligation.yearUnknown
                    每年公布目录|EVERY YEAR|EVERY YEAR
                    """)
    void aDateOfEachYearIsTheDateInThePlansYear(String phrase, String told, String withoutYear) {
        assertThat(told(sentence(phrase, "2023年"))).isEqualTo(told);
        assertThat(told(sentence(phrase, ""))).isEqualTo(withoutYear);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    建立群众诉求即时响应机制|STANDING
                    完善即时办理制度|STANDING
                    加强即时通讯群组管理|STANDING
                    推广即时反馈系统|STANDING
                    对群众诉求即时响应|WITHIN_DAYS 0 after null
                    对简单事项即时办理|WITHIN_DAYS 0 after null
                    """)
    void atOnceCountsBeforeAVerbAlone(String phrase, String told) {
        assertThat(told(sentence(phrase, "2023年"))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    企业来信3个工作日内回复|WITHIN_WORKING_DAYS 3 after 企业来信
                    对网民留言5个工作日内答复|WITHIN_WORKING_DAYS 5 after 网民留言
                    群众投诉24小时内回应|WITHIN_DAYS 1 after 群众投诉
                    欠薪线索10个工作日内办结|WITHIN_WORKING_DAYS 10 after 欠薪线索
                    消费投诉7日内受理、45日内办结|WITHIN_DAYS 7 after 消费投诉; WITHIN_DAYS 45 after null
                    承办单位3个工作日内反馈|WITHIN_WORKING_DAYS 3 after null
                    原则上3个工作日内反馈|WITHIN_WORKING_DAYS 3 after null
                    群众投诉要在3个工作日内反馈|WITHIN_WORKING_DAYS 3 after null
                    """)
    void whatComesInIsTheEventRightBeforeTheNumber(String phrase, String told) {
        assertThat(told(sentence(phrase, "2023年"))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每两年清理一次文件|STANDING; ? obligation.period
                    问题2个月内整改到位|STANDING; ? obligation.monthsAfter
                    每季度2次召开调度会|EVERY QUARTER; ? obligation.timesInPeriod
                    每季度召开2次调度会|EVERY QUARTER; ? obligation.timesInPeriod
                    每日公布行情|STANDING; ? obligation.period
                    每学期开展一次家访|TIMES_PER_YEAR 1; ? obligation.period
                    """)
    void whatTheRegisterHasNoKindForIsTold(String phrase, String told) {
        assertThat(told(sentence(phrase, "2023年"))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每月通报情况，公文要标注公开属性|EVERY MONTH; STANDING
                    每月通报情况，不予公开的应当向申请人说明理由|EVERY MONTH; STANDING
                    每月通报情况，将落实情况纳入年度报告并公开|EVERY MONTH; STANDING
                    每月通报情况，更新完善权责事项清单|EVERY MONTH; STANDING
                    每月通报情况，认真办理市长信箱留言|EVERY MONTH; STANDING
                    每月通报情况，完善留言办理机制和报告制度|EVERY MONTH
                    每月通报情况，严格保密审查制度|EVERY MONTH
                    """)
    void aClauseThatDemandsOutrightIsOwedAlways(String phrase, String told) {
        assertThat(told(sentence(phrase, "2023年"))).isEqualTo(told);
    }

    private static Draft sentence(String phrase, String year) {
        return new PlanReader().read(year + "工作要点\n一、做好工作\n（一）办事。" + phrase + "。（办公室负责）");
    }

    private static Draft cell(String phrase) {
        return new PlanReader().read("2023年工作任务表\n序号\t工作任务\t责任单位\t完成时限\n1\t更新目录\t办公室\t" + phrase);
    }

    private static String told(Draft draft) {
        assertThat(draft.items()).hasSize(1);
        List<NotUnderstood> rest = draft.notUnderstood();
        return Stream.concat(
                        draft.items().get(0).obligations().stream().map(one -> ToldDraft.due(one.due())),
                        rest.stream().map(one -> "? " + one.why()))
                .collect(Collectors.joining("; "));
    }
}
