package org.yaodian.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.yaodian.plan.Refused;

/**
 * The text of a PDF that has any: page by page, without the lines that stand at the head or foot of most pages alike.
 * Tables whose cells are drawn by lines are tables; others are lines like any other.
 */
final class PdfText {
    /** Of the pages; fewer that are alike are words. */
    private static final double MOST = 0.6;

    private static final int LEAST_PAGES = 3;
    /** How many lines at either end of a page may belong to its frame. */
    private static final int EDGE = 2;

    private static final Pattern NUMBER = Pattern.compile("[-—–]?\\s?\\d{1,4}\\s?[-—–]?");
    /** A longer line with a number in it is words. */
    private static final int SHORT = 12;

    private PdfText() {}

    static DocumentText read(byte[] bytes, String name) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<PdfPage> pages = new ArrayList<>();
            PdfPageReader reader = new PdfPageReader(document);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(reader.read(page));
            }
            if (pages.stream().allMatch(page -> page.lines().isEmpty() && page.grid() == null)) {
                throw new Refused("read.scanned", name);
            }
            return text(pages);
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
            if (e instanceof Refused refused) {
                throw refused;
            }
            throw UnreadFile.of(e, name);
        }
    }

    private static DocumentText text(List<PdfPage> pages) {
        Set<String> frames = frames(pages);
        DocumentBuilder out = new DocumentBuilder();
        List<List<DocumentBuilder.Cell>> rows = new ArrayList<>();
        PdfGrid before = null;
        for (PdfPage page : pages) {
            List<String> above =
                    words(page, 0, page.grid() == null ? page.lines().size() : page.above(), frames);
            boolean goesOn =
                    above.isEmpty() && page.grid() != null && page.grid().goesOnFrom(before);
            if (!goesOn && !rows.isEmpty()) {
                out.table(rows);
                rows = new ArrayList<>();
            }
            above.forEach(out::paragraph);
            if (page.grid() == null) {
                before = null;
                continue;
            }
            rows.addAll(page.rows());
            List<String> below = words(page, page.above(), page.lines().size(), frames);
            before = below.isEmpty() ? page.grid() : null;
            if (!below.isEmpty()) {
                out.table(rows);
                rows = new ArrayList<>();
                below.forEach(out::paragraph);
            }
        }
        if (!rows.isEmpty()) {
            out.table(rows);
        }
        return out.build();
    }

    /** The lines of a page without those of its frame, and without its number. */
    private static List<String> words(PdfPage page, int from, int to, Set<String> frames) {
        List<String> kept = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String line = page.lines().get(i);
            boolean edge = i < EDGE || i >= page.lines().size() - EDGE;
            boolean number = NUMBER.matcher(line.strip()).matches();
            if (!number && !(edge && frames.contains(alike(line)))) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** What stands at the head or the foot of most pages. */
    private static Set<String> frames(List<PdfPage> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (PdfPage page : pages) {
            edges(page.lines()).stream().distinct().forEach(line -> seen.merge(line, 1, Integer::sum));
        }
        return seen.entrySet().stream()
                .filter(one ->
                        pages.size() >= LEAST_PAGES && one.getValue() >= Math.max(LEAST_PAGES, MOST * pages.size()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<String> edges(List<String> page) {
        List<String> edges = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (i < EDGE || i >= page.size() - EDGE) {
                edges.add(alike(page.get(i)));
            }
        }
        return edges;
    }

    /** A frame is the same on each page but for its number. */
    private static String alike(String line) {
        String words = line.replaceAll("\\s", "");
        return words.length() <= SHORT ? words.replaceAll("\\d+", "#") : words;
    }
}
