package org.yaodian.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of a saved web page: the part that holds most of its words, with its title, without the ways to elsewhere that
 * stand around it. Paragraphs by the page's own blocks, tables with their merged cells.
 */
final class HtmlText {
    private static final Set<String> NO_TEXT =
            Set.of("script", "style", "noscript", "template", "nav", "header", "footer", "form", "select", "button");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "br",
            "dd",
            "dt",
            "blockquote",
            "pre",
            "center",
            "td",
            "tr",
            "body");
    /** Where pages of offices tell the title of what they show: what a reader sees first, before what a tab is called. */
    private static final List<String> TITLES = List.of("h1", "meta[name=ArticleTitle]", "title");

    /** What the title of a document says and the name of a site does not. */
    private static final Pattern GENRE = Pattern.compile("要点|分工|方案|计划|任务|通知|安排");

    /** The sites behind a page's own title. */
    private static final Pattern SITE = Pattern.compile("\\s*[_|｜–—-]\\s*[^_|｜–—-]*$");
    /** A part that holds so much of the words holds the document. */
    private static final double MOST = 0.75;

    private static final int MOST_SPAN = 63;

    private final DocumentBuilder out = new DocumentBuilder();
    private final StringBuilder line = new StringBuilder();

    /** Of an entry whose words come in a block within it. */
    private String number = "";

    static DocumentText read(byte[] bytes) {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            Document page = Jsoup.parse(in, null, "");
            page.select(String.join(",", NO_TEXT)).remove();
            Element content = content(page.body());
            HtmlText text = new HtmlText();
            text.title(page, content);
            text.walk(content);
            text.end();
            return text.out.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes down as long as one part of a part holds most of the words. */
    private static Element content(Element whole) {
        Element at = whole;
        while (true) {
            int all = at.text().length();
            Element most = at.children().stream()
                    .max((one, other) ->
                            Integer.compare(one.text().length(), other.text().length()))
                    .orElse(null);
            boolean down = most != null
                    && all > 0
                    && most.text().length() >= MOST * all
                    && !most.normalName().equals("table")
                    && !most.normalName().equals("p");
            if (!down) {
                return at;
            }
            at = most;
        }
    }

    /** The page's title, where it stands outside of the part that is read. */
    private void title(Document page, Element content) {
        String words = content.text().replaceAll("\\s", "");
        for (Element title :
                TITLES.stream().flatMap(kind -> page.select(kind).stream()).toList()) {
            String told = ownTitle(title.hasAttr("content") ? title.attr("content") : title.text());
            if (GENRE.matcher(told).find()) {
                if (!words.contains(told.replaceAll("\\s", ""))) {
                    out.paragraph(told);
                }
                return;
            }
        }
    }

    private static String ownTitle(String told) {
        String title = told.strip();
        for (String shorter = SITE.matcher(title).replaceFirst("");
                !shorter.equals(title) && GENRE.matcher(shorter).find();
                shorter = SITE.matcher(title).replaceFirst("")) {
            title = shorter;
        }
        return title;
    }

    private void walk(Node node) {
        if (node instanceof TextNode text) {
            line.append(text.text());
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.normalName().equals("table") && isOfData(element)) {
            end();
            table(element);
            return;
        }
        boolean block = BLOCKS.contains(element.normalName());
        if (block) {
            end();
        }
        if (element.normalName().equals("li")) {
            number = HtmlNumbers.before(element);
        }
        element.childNodes().forEach(this::walk);
        if (block) {
            end();
        }
        if (element.normalName().equals("li")) {
            number = "";
        }
    }

    /** Old pages are laid out by tables of one column or with tables inside. */
    private static boolean isOfData(Element table) {
        return table.select("table").size() == 1
                && table.select("tr").stream()
                                .filter(row -> row.select("td, th").size() > 1)
                                .count()
                        > 1;
    }

    private void end() {
        String words = line.toString().replace('\u00A0', ' ').strip();
        if (words.isEmpty()) {
            line.setLength(0);
            return;
        }
        out.paragraph(number + words);
        number = "";
        line.setLength(0);
    }

    private void table(Element table) {
        List<List<DocumentBuilder.Cell>> rows = new ArrayList<>();
        List<int[]> hanging = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<DocumentBuilder.Cell> cells = new ArrayList<>();
            int column = 0;
            for (Element cell : row.select("> td, > th")) {
                column = hang(hanging, column, cells);
                int width = span(cell, "colspan");
                cells.add(new DocumentBuilder.Cell(words(cell), width, false));
                hold(hanging, column, width, span(cell, "rowspan"));
                column += width;
            }
            hang(hanging, column, cells);
            hanging.forEach(held -> held[2]--);
            hanging.removeIf(held -> held[2] <= 0);
            rows.add(cells);
        }
        out.table(rows);
    }

    /** Cells that hang down from above take their places in this row. */
    private static int hang(List<int[]> hanging, int from, List<DocumentBuilder.Cell> cells) {
        int column = from;
        boolean found = true;
        while (found) {
            found = false;
            for (int[] held : hanging) {
                if (held[0] == column && held[3] == 0) {
                    cells.add(new DocumentBuilder.Cell("", held[1], true));
                    column += held[1];
                    found = true;
                }
            }
        }
        return column;
    }

    /** Notes a cell of several rows: place, width, rows left with this one, whether it is of this row. */
    private static void hold(List<int[]> hanging, int column, int width, int rows) {
        hanging.forEach(held -> held[3] = 0);
        if (rows > 1) {
            hanging.add(new int[] {column, width, rows, 1});
        }
    }

    private static int span(Element cell, String attribute) {
        String typed = cell.attr(attribute).strip();
        return typed.matches("\\d{1,3}") ? Math.max(1, Math.min(MOST_SPAN, Integer.parseInt(typed))) : 1;
    }

    private static String words(Element cell) {
        cell.select("br").after("\\n");
        cell.select("p").after("\\n");
        return cell.text().replace("\\n", "\n").replaceAll("\n\\s*", "\n").strip();
    }
}
