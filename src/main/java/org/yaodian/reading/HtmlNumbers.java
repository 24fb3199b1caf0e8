package org.yaodian.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The numbers that a browser prints before the entries of a numbered list, and that are no words of the page. */
final class HtmlNumbers {
    private static final Pattern NONE = Pattern.compile("list-style(?:-type)?\\s*:\\s*none");
    private static final Pattern CHINESE =
            Pattern.compile("cjk-ideographic|(?:simp|trad)-chinese-(?:in)?formal|cjk-decimal");

    /** An entry that prints its own number is not given another. */
    private static final Pattern OWN = Pattern.compile(
            "^[\\s\\u00A0\\u3000]*(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]|[①-⑳]|第[一二三四五六七八九十\\d]{1,3}[条章节项])");

    private HtmlNumbers() {}

    /** What stands before an entry ({@code li}); empty where the browser prints no number. */
    static String before(Element entry) {
        Element list = entry.parent();
        if (list == null
                || !list.normalName().equals("ol")
                || OWN.matcher(entry.text()).find()) {
            return "";
        }
        String style = (list.attr("style") + ";" + entry.attr("style")).toLowerCase(Locale.ROOT);
        if (NONE.matcher(style).find()) {
            return "";
        }
        int number = number(list, entry);
        return CHINESE.matcher(style).find() && number > 0 ? ChineseNumber.print(number) + "、" : number + ". ";
    }

    private static int number(Element list, Element entry) {
        int number = told(list.attr("start"), 1) - 1;
        for (Element child : list.children()) {
            if (child.normalName().equals("li")) {
                number = told(child.attr("value"), number + 1);
            }
            if (child == entry) {
                break;
            }
        }
        return number;
    }

    private static int told(String attribute, int otherwise) {
        return attribute.strip().matches("\\d{1,4}") ? Integer.parseInt(attribute.strip()) : otherwise;
    }
}
