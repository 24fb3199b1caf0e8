package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yaodian.plan.ProgressListener;
import org.yaodian.register.ActKind;
import org.yaodian.register.Column;
import org.yaodian.register.ColumnType;
import org.yaodian.register.Effect;
import org.yaodian.register.EntryAct;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.Stage;

/** What is exported and brought into an empty file is the same there. */
class SheetRoundTripTest {
    private static final List<String> REGISTERS =
            List.of("foi-request", "message", "normative-document", "finance-disclosure", "decision", "briefing");

    /** An entry to be made: its register's columns are filled from the seed. */
    record Made(int openedAfter, int seed, List<Integer> steps) {}

    @Provide
    Arbitrary<List<Made>> entries() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.integers().between(0, 30).list().ofMaxSize(5))
                .as(Made::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> register() {
        return Arbitraries.of(REGISTERS);
    }

    @Property(tries = 12)
    void an_export_brought_into_an_empty_file_gives_the_same_entries(
            @ForAll("register") String register, @ForAll("entries") List<Made> entries) throws IOException {
        Path folder = Files.createTempDirectory("yaodian-round");
        try (ImportFixture from = new ImportFixture(folder, "从");
                ImportFixture to = new ImportFixture(folder, "到")) {
            RegisterBody body =
                    new EntryBrowsing(from.desk(), null).register(register).body();
            entries.forEach(made -> make(from.desk(), register, body, made));
            Path out = folder.resolve("out.xlsx");
            new RegisterExport(from.desk(), null, register, ImportFixture.TODAY, true)
                    .workbook(out, ProgressListener.NONE);
            ImportPreview preview = to.bring(register, out);
            assertThat(ImportFixture.faults(preview)).isEmpty();
            assertThat(told(to.entries(register))).isEqualTo(told(from.entries(register)));
            assertThat(ImportFixture.counts(to.bring(register, out))).isEqualTo("0 " + entries.size() + " 0");
        } finally {
            DeskFixture.remove(folder);
        }
    }

    private static void make(Desk desk, String register, RegisterBody body, Made made) {
        EntryKeeping keeping = new EntryKeeping(desk, null);
        LocalDate opened = LocalDate.of(2022, 1, 4).plusDays(made.openedAfter());
        String label = keeping.add(register, fields(body, made.seed()), opened).label();
        LocalDate day = opened;
        for (int step : made.steps()) {
            day = day.plusDays(step % 4);
            List<String> acts = Stream.concat(
                            body.stages().stream().map(Stage::key),
                            body.acts().stream().map(ActKind::key))
                    .toList();
            String act = acts.get(step % acts.size());
            boolean extends_ =
                    body.act(act).filter(kind -> kind.effect() == Effect.EXTEND).isPresent();
            boolean reasoned = body.act(act).filter(ActKind::reason).isPresent();
            try {
                keeping.move(
                        register,
                        label,
                        new EntryKeeping.Move(act, day, extends_ ? 3 : null, reasoned ? "=理由：一" : null, Map.of()));
            } catch (org.yaodian.plan.Refused forbidden) {
                // the rules have the word; what they allow is what is exported
            }
        }
    }

    private static Map<String, String> fields(RegisterBody body, int seed) {
        Map<String, String> fields = new LinkedHashMap<>();
        IntStream.range(0, body.columns().size()).forEach(i -> {
            Column column = body.columns().get(i);
            boolean filled = column.required() || (seed >> i & 1) == 1;
            // with the day of closing the sheet tells an outcome that refuses, and has no column for the reason of a
            // move
            if (filled
                    && !(column.type() == ColumnType.CHOICE
                            && !column.refusals().isEmpty())) {
                fields.put(column.key(), value(column, seed + i));
            }
        });
        return fields;
    }

    private static String value(Column column, int seed) {
        return switch (column.type()) {
            case TEXT ->
                List.of("=1+1", "张三", "第一行\n第二行", "2022-09-05", "00123", "_x0041_", "😀，\"引\"", "1.50", "+86")
                        .get(seed % 9);
            case NUMBER ->
                List.of("0", "12.5", "-3", "123456789012345678901", "0.1").get(seed % 5);
            case DATE -> LocalDate.of(2020, 1, 1).plusDays(seed).toString();
            case BOOLEAN -> seed % 2 == 0 ? "是" : "否";
            case DIVISION -> List.of("办公室", "社会救助处").get(seed % 2);
            case CHOICE -> column.choices().get(seed % column.choices().size()).chinese();
        };
    }

    /** All of an entry but its ids and who recorded it; acts of one day in whatever order they were recorded. */
    private static List<String> told(List<ListedEntry> entries) {
        return entries.stream()
                .map(each -> {
                    var entry = each.entry().entry();
                    List<String> acts = each.entry().acts().stream()
                            .map(SheetRoundTripTest::told)
                            .sorted()
                            .toList();
                    return String.join(
                            " | ",
                            entry.label(),
                            String.valueOf(entry.openedOn()),
                            entry.stage(),
                            entry.content(),
                            String.valueOf(entry.kind()),
                            String.valueOf(entry.closedOn()),
                            String.valueOf(entry.voidedOn()),
                            String.valueOf(entry.limitDays()),
                            String.valueOf(entry.divisionId() == null),
                            String.valueOf(entry.plain()),
                            String.valueOf(entry.fields()),
                            String.valueOf(acts),
                            String.valueOf(each.standing().due()),
                            String.valueOf(each.standing().state()));
                })
                .toList();
    }

    private static String told(EntryAct act) {
        return act.act() + " " + act.on() + " " + act.days() + " " + act.reason();
    }
}
