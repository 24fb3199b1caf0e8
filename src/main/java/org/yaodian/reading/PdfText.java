package org.yaodian.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.yaodian.plan.Refused;

/**
 * The text of a PDF that has any: page by page, without the lines that stand at the head or foot of most pages alike. Its
 * tables are lines like any other.
 */
final class PdfText {
    /** Of the pages; fewer that are alike are words. */
    private static final double MOST = 0.6;

    private static final int LEAST_PAGES = 3;
    /** How many lines at either end of a page may belong to its frame. */
    private static final int EDGE = 2;

    /** A longer line with a number in it is words. */
    private static final int SHORT = 12;

    private PdfText() {}

    static DocumentText read(byte[] bytes, String name) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            List<List<String>> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document)
                        .lines()
                        // the gap that a PDF leaves between two full-width blanks
                        .map(line -> line.replaceAll("(?<=\u3000) | (?=\u3000)", ""))
                        .filter(line -> !line.isBlank())
                        .toList());
            }
            if (pages.stream().allMatch(List::isEmpty)) {
                throw new Refused("read.scanned", name);
            }
            StringBuilder text = new StringBuilder();
            withoutFrames(pages)
                    .forEach(page -> page.forEach(line -> text.append(line).append('\n')));
            return DocumentText.of(text.toString());
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
            if (e instanceof Refused refused) {
                throw refused;
            }
            throw UnreadFile.of(e, name);
        }
    }

    private static List<List<String>> withoutFrames(List<List<String>> pages) {
        if (pages.size() < LEAST_PAGES) {
            return pages;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (List<String> page : pages) {
            edges(page).stream().distinct().forEach(line -> seen.merge(line, 1, Integer::sum));
        }
        return pages.stream()
                .map(page -> {
                    List<String> kept = new ArrayList<>();
                    for (int i = 0; i < page.size(); i++) {
                        boolean edge = i < EDGE || i >= page.size() - EDGE;
                        boolean frame = edge
                                && seen.getOrDefault(alike(page.get(i)), 0)
                                        >= Math.max(LEAST_PAGES, MOST * pages.size());
                        if (!frame) {
                            kept.add(page.get(i));
                        }
                    }
                    return kept;
                })
                .toList();
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
