package org.yaodian.reading;

import java.nio.file.Path;
import java.util.List;
import org.yaodian.plan.Refused;

/**
 * Reads a department's plan document into a draft, by a grammar over the conventions of the genre: deterministic, in time
 * that grows with the document's length and no faster, and with the name of the rule beside each result. Nothing is
 * guessed: what the document does not say is missing in the draft, and what no rule explains is listed there.
 */
public final class PlanReader {

    /**
     * Reads pasted text.
     *
     * @throws Refused {@code read.notAPlan} where no item with a responsibility or a number is found
     */
    public Draft read(String text) {
        return read(DocumentText.of(text), "");
    }

    /**
     * Reads a file.
     *
     * @throws Refused where the file cannot be read, or is no plan
     */
    public Draft read(Path path) {
        return read(DocumentText.of(path), path.toString());
    }

    /**
     * Reads a document.
     *
     * @param name what a refusal calls it, empty for pasted text
     */
    public Draft read(DocumentText document, String name) {
        List<Line> lines = Paragraphs.of(document).stream().map(Line::of).toList();
        Head head = HeadReader.read(lines);
        DraftWriter out = new DraftWriter(document.text(), head.year().value());
        PlanBody.read(Outline.of(lines.subList(head.bodyStart(), head.bodyEnd())), out);
        for (Line line : lines.subList(head.bodyEnd(), lines.size())) {
            if (line.isTable() || !HeadLines.isKnownTail(line.paragraph().words())) {
                out.told(line.paragraph().words(), "text.afterPlan");
            }
        }
        if (!out.hasItems()
                || !(out.tellsResponsibility()
                        || HeadLines.namesPlan(head.title().value()))) {
            throw new Refused("read.notAPlan", name);
        }
        return out.draft(head);
    }
}
