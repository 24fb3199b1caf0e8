package org.yaodian.report.official;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.List;
import java.util.Map;
import org.yaodian.plan.Refused;
import org.yaodian.report.SheetText;

/**
 * The wording of a document, which an office may change: Mustache, in lines of which the first character tells what they
 * are.
 *
 * <ul>
 *   <li>{@code # } the title, {@code ## } and {@code ### } headings of the first and second level
 *   <li>{@code @ } the addressee
 *   <li>{@code |} a row of a table, its cells between bars; the first row has the headings, each behind a colon with its
 *       part of the width: {@code |序号:1|事项:6|}
 *   <li>{@code [[主动公开]]} a table that the program makes, by its name
 *   <li>{@code > } the signature or the day, at the right below the text
 *   <li>{@code ---} what follows begins on a new page
 *   <li>every other line is a paragraph, an empty one nothing
 * </ul>
 *
 * What records say goes in as text: a line of it that begins with one of these characters stays what it is.
 */
public final class DocumentTemplate {
    // what stands in for the marks while the template is filled; records cannot bring them in
    static final char MARK = '\uE000';
    static final char BAR = '\uE001';
    static final char BREAK = '\uE002';
    private static final List<String> MARKS = List.of("### ", "## ", "# ", "@ ", "> ", "|", "[[", "---");

    private final String name;
    private final String source;

    /** @param name what refusals call it */
    public DocumentTemplate(String name, String source) {
        this.name = name;
        this.source = source;
    }

    /**
     * Fills it and reads the lines.
     *
     * @param facts the values by their names: texts, numbers, booleans, lists of such maps
     * @throws Refused document.template when it is no valid template or asks for what there is not
     */
    public OfficialDocument fill(String title, Map<String, Object> facts) {
        return fill(title, facts, Map.of());
    }

    /**
     * As {@link #fill(String, Map)}, with tables that the program makes.
     *
     * @param forms the tables by what the template calls them
     */
    public OfficialDocument fill(String title, Map<String, Object> facts, Map<String, Block.Form> forms) {
        String filled;
        try {
            filled = Mustache.compiler()
                    .withEscaper(DocumentTemplate::asData)
                    .emptyStringIsFalse(true)
                    .compile(marked())
                    .execute(facts);
        } catch (MustacheException e) {
            throw new Refused(e, "document.template", name, String.valueOf(e.getMessage()));
        }
        return new OfficialDocument(title, new TemplateLines(name, forms).read(filled));
    }

    /** The template with its marks out of reach of what is filled in. */
    private String marked() {
        StringBuilder marked = new StringBuilder();
        for (String line : source.replace("\r\n", "\n").split("\n", -1)) {
            String mark = MARKS.stream().filter(line::startsWith).findFirst().orElse(null);
            if (mark == null) {
                marked.append(line);
            } else if (mark.equals("|")) {
                marked.append(line.replace('|', BAR));
            } else {
                marked.append(MARK).append(line);
            }
            marked.append('\n');
        }
        return marked.toString();
    }

    private static String asData(String value) {
        StringBuilder data = new StringBuilder(value.length());
        SheetText.clean(value).strip().codePoints().forEach(c -> {
            if (c == '\n') {
                data.append(BREAK);
            } else if (c < MARK || c > BREAK) {
                data.appendCodePoint(c);
            }
        });
        return data.toString();
    }
}
