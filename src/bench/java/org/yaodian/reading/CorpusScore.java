package org.yaodian.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How well documents are read, field by field, against the truth beside each ({@code NAME.truth}, in
 * the lines of the tests): precision, recall and their harmonic mean (F1).
 */
public final class CorpusScore {
    private static final Map<String, String> FIELDS = fields();

    private CorpusScore() {}

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", "title .*");
        fields.put("docNumber", "number .*");
        fields.put("date", "date .*");
        fields.put("sections", "# .*");
        fields.put("items", "\\d+ .*");
        fields.put("assignments", "  (LEAD|SUPPORT|IMPLEMENT) .*");
        fields.put("obligations", "  > .*");
        return fields;
    }

    /** @param arguments folders with documents; the tests' own unless told */
    public static void main(String[] arguments) throws IOException {
        List<Path> folders = arguments.length == 0
                ? List.of(Path.of("src/test/resources/reading"))
                : Stream.of(arguments).map(Path::of).toList();
        Map<String, int[]> counts = new LinkedHashMap<>();
        FIELDS.keySet().forEach(field -> counts.put(field, new int[3]));
        int documents = 0;
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path truth : files.filter(file -> file.toString().endsWith(".truth"))
                        .sorted()
                        .toList()) {
                    count(truth, counts);
                    documents++;
                }
            }
        }
        print(documents, counts);
    }

    private static void count(Path truth, Map<String, int[]> counts) throws IOException {
        Path document = documentOf(truth);
        List<String> wanted = Files.readAllLines(truth);
        List<String> read =
                ToldDraft.of(new PlanReader().read(document)).lines().toList();
        FIELDS.forEach((field, pattern) -> {
            List<String> expected = told(wanted, pattern);
            List<String> found = told(read, pattern);
            List<String> missing = new ArrayList<>(expected);
            int right = 0;
            for (String one : found) {
                right += missing.remove(one) ? 1 : 0;
            }
            int[] count = counts.get(field);
            count[0] += right;
            count[1] += found.size();
            count[2] += expected.size();
            missing.forEach(one -> System.out.println(document.getFileName() + " misses " + one.strip()));
        });
    }

    /** The file of the same name, whatever its format. */
    private static Path documentOf(Path truth) throws IOException {
        String stem = truth.getFileName().toString().replace(".truth", ".");
        try (Stream<Path> files = Files.list(truth.toAbsolutePath().getParent())) {
            return files.filter(file -> file.getFileName().toString().startsWith(stem)
                            && !file.toString().endsWith(".truth"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no document beside " + truth));
        }
    }

    /** The lines of a field, each under the item that it belongs to. */
    private static List<String> told(List<String> lines, String pattern) {
        List<String> told = new ArrayList<>();
        String item = "";
        for (String line : lines) {
            item = line.matches("\\d+ .*") ? line : item;
            if (line.matches(pattern)) {
                told.add(line.startsWith("  ") ? item + line : line);
            }
        }
        return told;
    }

    private static void print(int documents, Map<String, int[]> counts) {
        System.out.printf("%d documents%n%-12s %9s %9s %9s%n", documents, "field", "precision", "recall", "F1");
        double sum = 0;
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            int[] count = entry.getValue();
            double precision = count[1] == 0 ? 1 : (double) count[0] / count[1];
            double recall = count[2] == 0 ? 1 : (double) count[0] / count[2];
            double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            sum += f1;
            System.out.printf("%-12s %9.3f %9.3f %9.3f%n", entry.getKey(), precision, recall, f1);
        }
        System.out.printf("%-12s %29.3f%n", "mean", sum / counts.size());
    }
}
