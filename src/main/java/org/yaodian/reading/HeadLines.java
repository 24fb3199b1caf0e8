package org.yaodian.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the lines around a plan by their form: addressees, dates, signatures, notes on publication, annexes. */
final class HeadLines {
    private static final Pattern NOTE =
            Pattern.compile("^（?(?:此件|此文|本件|公开属性|公开方式|信息公开选项|主动公开|依申请公开|不予公开|内部资料).{0,24}$|^（(?:试行|征求意见稿|送审稿|代拟稿)）$");
    private static final Pattern ANNEX = Pattern.compile("^附[件表录]?(?:\\d{0,2}|[一二三四五六七八九十]{0,2})：?$");
    private static final Pattern ANNEX_LIST = Pattern.compile("^附[件表录]：?\\d{0,2}[.、：]?.+");
    private static final Pattern TAIL = Pattern.compile(
            "^(?:抄送|抄报|主送|报送|分送|印发|校对|打印|共印|联系人|联系电话|附注|主题词|信息来源|来源：|责任编辑|编辑：|审核：|扫一扫|分享|〔?打印本页|〔?关闭窗口|〔?返回顶部|上一篇|下一篇|主办单位：|网站主办).*|.{2,30}20\\d\\d年\\d{1,2}月\\d{1,2}日印发$");
    private static final Pattern WEB = Pattern.compile(
            "^(?:索引号|主题分类|组配分类|发布机构|发文机关|发文机构|发文单位|成文日期|发文日期|发布日期|生成日期|生效日期|生效时间|废止时间|有效性|公开日期|发布时间|发文字号|文号|文件编号|统一编号|名称|标题|效力状态|文件类型|发文主体|填报单位|填报部门|编制单位|制表单位|填报时间|填报日期|关键词|主题词|内容概述|信息分类|浏览次数|浏览量|点击次数|来源|信息来源|字号|字体)：?.{0,80}$|.*〉.*〉.*|(?:首页|网站首页)[|｜].*|(?:您?的?当前|您?现在的?)位置：.*");
    private static final Pattern SITE = Pattern.compile("ICP备|公网安备|网站标识码|版权所有|网站地图");
    private static final Pattern PLAN_NOUN =
            Pattern.compile(".*(?:要点|分工|方案|计划|任务|清单|安排|分解|分解表|分工表|一览表|表|意见|台账|措施|通知|任务书|目标|事项|举措)(?:（[^（）]{1,12}）)?$");
    private static final Pattern PLAN_TITLE = Pattern.compile("工作|任务|要点|计划|方案|安排|分工|清单|台账|意见|措施");
    private static final List<String> ORGANISATION_ENDS = RuleFile.words("organisation-ends");
    private static final int LONGEST_TITLE_LINE = 70;
    private static final int LONGEST_SIGNATURE = 40;

    private HeadLines() {}

    static boolean isNote(Passage line) {
        return NOTE.matcher(line.folded()).matches();
    }

    static boolean isAnnexMark(Passage line) {
        return ANNEX.matcher(line.folded()).matches();
    }

    static boolean isAnnexList(Passage line) {
        return !isAnnexMark(line)
                && line.length() < 100
                && ANNEX_LIST.matcher(line.folded()).matches();
    }

    static boolean isTail(Passage line) {
        return line.length() < 200
                && (TAIL.matcher(line.folded()).matches()
                        || SITE.matcher(line.folded()).find());
    }

    /** What a website prints below every page, the office that runs it among it (主办：…). */
    static boolean isSiteFooter(Passage line) {
        return line.length() < 200 && SITE.matcher(line.folded()).find();
    }

    /** A field that a website prints above the document (索引号：…). */
    static boolean isWebField(Passage line) {
        return line.length() < 120 && WEB.matcher(line.folded()).matches();
    }

    static boolean isAddressees(Passage line) {
        return line.length() < 200
                && line.charAt(line.length() - 1) == '：'
                && line.folded().indexOf('。') < 0;
    }

    static boolean isKnownTail(Passage line) {
        return isTail(line)
                || isNote(line)
                || isAnnexMark(line)
                || isAnnexList(line)
                || isOrganisation(line)
                || signatureDate(line) != null;
    }

    static boolean isPlanNoun(String folded) {
        return folded.length() < 200 && PLAN_NOUN.matcher(folded).matches();
    }

    /** Whether a title is that of a plan, a list of numbered headings being none by itself. */
    static boolean namesPlan(String title) {
        return title != null
                && title.length() < 200
                && PLAN_TITLE.matcher(title).find();
    }

    static boolean isOrganisation(Passage line) {
        String text = line.folded();
        return text.length() > 2
                && text.length() <= LONGEST_SIGNATURE
                && text.chars().noneMatch(c -> "。；：，！？《》".indexOf(c) >= 0)
                && ORGANISATION_ENDS.stream().anyMatch(text::endsWith);
    }

    /** The date on a line of its own, or behind the name of who signs; null where the line is no signature's. */
    static PrintedDate signatureDate(Passage line) {
        if (line.length() > LONGEST_SIGNATURE + 12) {
            return null;
        }
        PrintedDate date = PrintedDate.find(line.folded());
        if (date == null) {
            return null;
        }
        String before = line.folded().substring(0, date.start());
        String after = line.folded().substring(date.end());
        boolean bare = before.isEmpty() || before.equals("（");
        boolean signed = !bare && isOrganisation(line.sub(0, date.start()));
        return (bare || signed) && (after.isEmpty() || after.equals("）")) ? date : null;
    }

    /** A line that can be a title's, or a part of one. */
    static boolean isTitleLike(Passage line) {
        String text = line.folded();
        return text.length() > 1
                && text.length() <= LONGEST_TITLE_LINE
                && "。；：，、".indexOf(text.charAt(text.length() - 1)) < 0
                && text.indexOf('。') < 0
                && !isNote(line)
                && !isAnnexMark(line)
                && !isAnnexList(line)
                && !isWebField(line)
                && !isTail(line)
                && !text.endsWith("文件")
                && !(text.startsWith("（") && text.endsWith("）"))
                && !DocNumber.isWhole(line)
                && signatureDate(line) == null;
    }
}
