package org.yaodian.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.yaodian.plan.Refused;

/** Reads documents of the tests with their words torn, doubled, moved and mixed: none may fail or take long. */
public final class ReadingFuzz {
    private static final int MUTATIONS = 100_000;
    private static final String INSERTED = "（）、，。；：一二三（一）1.2.牵头负责责任单位：\t|\n\r 　〔2022〕\"%=\uFEFF\uD83D";

    private ReadingFuzz() {}

    /** @param arguments how many mutations and the seed of their choice, 100,000 and 1 unless told */
    public static void main(String[] arguments) throws IOException {
        int mutations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MUTATIONS;
        Random random = new Random(arguments.length > 1 ? Long.parseLong(arguments[1]) : 1);
        List<String> corpus;
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/reading"))) {
            corpus = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(ReadingFuzz::text)
                    .toList();
        }
        long slowest = 0;
        int refused = 0;
        for (int i = 0; i < mutations; i++) {
            String text = mutated(corpus.get(random.nextInt(corpus.size())), corpus, random);
            long begun = System.nanoTime();
            try {
                new PlanReader().read(text);
            } catch (Refused notAPlan) {
                refused++;
            } catch (RuntimeException | StackOverflowError e) {
                Path kept = Files.writeString(Files.createTempFile("fuzz", ".txt"), text.replace('\uD83D', '?'));
                throw new IllegalStateException("mutation " + i + ", kept as " + kept, e);
            }
            slowest = Math.max(slowest, System.nanoTime() - begun);
        }
        System.out.printf(
                "%d mutations, %d refused as no plan, none failed, the slowest %.0f ms%n",
                mutations, refused, slowest / 1e6);
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String mutated(String text, List<String> corpus, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int edits = 1 + random.nextInt(8); edits > 0 && mutated.length() > 0; edits--) {
            int at = random.nextInt(mutated.length());
            int length = Math.min(mutated.length() - at, 1 + random.nextInt(60));
            switch (random.nextInt(5)) {
                case 0 -> mutated.delete(at, at + length);
                case 1 -> mutated.insert(at, mutated.substring(at, at + length));
                case 2 -> mutated.insert(at, INSERTED.charAt(random.nextInt(INSERTED.length())));
                case 3 -> {
                    String moved = mutated.substring(at, at + length);
                    mutated.delete(at, at + length);
                    mutated.insert(random.nextInt(mutated.length() + 1), moved);
                }
                default -> {
                    String other = corpus.get(random.nextInt(corpus.size()));
                    int from = random.nextInt(other.length());
                    mutated.insert(at, other, from, Math.min(other.length(), from + length));
                }
            }
        }
        return mutated.toString();
    }
}
