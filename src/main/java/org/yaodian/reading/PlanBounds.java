package org.yaodian.reading;

import java.util.List;

/**
 * Where the plan stands within the document: behind the notice that sends it out, before the signature and the notes at
 * the end.
 *
 * @param planStart the first line behind the notice, 0 where there is none
 * @param bodyStart the first line of the body: numbered, a table, or one that tells a responsibility
 * @param bodyEnd the line behind the body's last
 */
record PlanBounds(int planStart, int bodyStart, int bodyEnd) {

    static PlanBounds of(List<Line> lines) {
        int planStart = planStart(lines);
        int bodyStart = bodyStart(lines, planStart);
        return new PlanBounds(planStart, bodyStart, bodyEnd(lines, bodyStart));
    }

    /** Behind the last date that signs a notice: nothing before it tells a responsibility, and a plan follows. */
    private static int planStart(List<Line> lines) {
        int firstCarrier = lines.size();
        int lastBody = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean carries =
                    (tells(line) && !HeadLines.isSiteFooter(line.paragraph().words())) || line.isTable();
            if (carries && firstCarrier == lines.size()) {
                firstCarrier = i;
            }
            if (carries || line.label() != null) {
                lastBody = i;
            }
        }
        int start = 0;
        for (int i = 0; i < Math.min(firstCarrier, lastBody); i++) {
            if (!lines.get(i).isTable() && HeadLines.signatureDate(lines.get(i).words()) != null) {
                start = i + 1;
            }
        }
        return start;
    }

    /** A sentence of the notice (由…负责督办) tells no item's responsibility. */
    private static boolean tells(Line line) {
        return line.carries() && (line.label() != null || !line.responsibility().inSentence());
    }

    private static int bodyStart(List<Line> lines, int planStart) {
        boolean annexes = false;
        for (int i = planStart; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isTable()) {
                return i;
            }
            if (HeadLines.isAnnexList(line.paragraph().words())) {
                annexes = true;
                continue;
            }
            boolean annex = annexes && line.label() != null && HeadLines.isTitleLike(line.words()) && !line.carries();
            if (!annex && (line.label() != null || tells(line))) {
                return line.label() == null ? headingBefore(lines, planStart, i) : i;
            }
            annexes &= annex;
        }
        return lines.size();
    }

    /** In a plan without numbers the body begins with the short line before its first paragraph. */
    private static int headingBefore(List<Line> lines, int planStart, int at) {
        int start = at;
        while (start - 1 > planStart && isHeading(lines.get(start - 1)) && at - start < 2) {
            start--;
        }
        return start;
    }

    private static boolean isHeading(Line line) {
        Passage words = line.paragraph().words();
        return HeadLines.isTitleLike(words)
                && !HeadLines.isPlanNoun(words.folded())
                && !HeadLines.isOrganisation(words);
    }

    private static int bodyEnd(List<Line> lines, int bodyStart) {
        int end = lines.size();
        for (int i = lines.size() - 1; i > bodyStart && i > lines.size() - 40; i--) {
            Line line = lines.get(i);
            boolean footer = HeadLines.isSiteFooter(line.paragraph().words());
            if (line.isTable() || (line.carries() && !footer)) {
                break;
            }
            Passage words = line.paragraph().words();
            boolean ends = HeadLines.isTail(words)
                    || HeadLines.isNote(words)
                    || HeadLines.isAnnexMark(words)
                    || HeadLines.isAnnexList(words)
                    || HeadLines.signatureDate(words) != null
                    || (i + 1 == end
                            && i + 1 < lines.size()
                            && HeadLines.isOrganisation(words)
                            && line.label() == null);
            if (ends) {
                end = i;
            }
        }
        return end;
    }
}
