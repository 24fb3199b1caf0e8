package org.yaodian.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.desk.Desk;
import org.yaodian.desk.ProductKind;
import org.yaodian.desk.ProductWish;
import org.yaodian.desk.ScopeName;
import org.yaodian.plan.PlanScope;
import org.yaodian.report.SheetKind;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What of a plan a report tells, as the window offers it: a part of the plan, some of the sheets, a draft or not. */
final class ReportOptions {
    private static final String REGISTERS = "registers";
    private static final String REGISTERS_CHINESE = "台账";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec verb;

    @Option(names = "--scope", paramLabel = "PART", descriptionKey = "scope")
    private String scope;

    @Option(
            names = "--sheets",
            paramLabel = "SHEET",
            split = "[,，、]",
            splitSynopsisLabel = ",",
            descriptionKey = "sheets")
    private List<String> sheets;

    @Option(names = "--final", descriptionKey = "final")
    private boolean published;

    /** That what was told goes with the kind. */
    void expect(ProductKind kind) {
        expect(!published || kind == ProductKind.STATUTORY, "message.finalUsage");
        expect(sheets == null || kind == ProductKind.PROGRESS, "message.sheetsUsage");
        expect(scope == null || kind.hasScope(), "message.scopeUsage");
        if (sheets != null) {
            sheets.forEach(this::expectSheet);
        }
    }

    private void expectSheet(String typed) {
        if (sheet(typed).isEmpty() && !isRegisters(typed)) {
            String known = Stream.concat(
                            Arrays.stream(SheetKind.values()).map(ReportOptions::word), Stream.of(REGISTERS))
                    .collect(Collectors.joining("、"));
            throw new CommandLine.ParameterException(
                    verb.commandLine(), console().text("usage.oneOfThese", "--sheets", typed, known));
        }
    }

    private void expect(boolean holds, String usage) {
        if (!holds) {
            throw new CommandLine.ParameterException(
                    verb.commandLine(), console().text(usage));
        }
    }

    private Console console() {
        return ((Verb) verb.userObject()).console();
    }

    /** @throws org.yaodian.plan.Refused where the plan has no such part */
    ProductWish wish(Desk desk, Integer year) {
        PlanScope part = scope == null ? PlanScope.ALL : ScopeName.named(desk.snapshot(year, desk.today()), scope);
        return new ProductWish(year, desk.today(), part, chosen(), withRegisters(), !published);
    }

    private Set<SheetKind> chosen() {
        return sheets == null
                ? EnumSet.allOf(SheetKind.class)
                : sheets.stream().flatMap(typed -> sheet(typed).stream()).collect(Collectors.toSet());
    }

    private boolean withRegisters() {
        return sheets == null || sheets.stream().anyMatch(ReportOptions::isRegisters);
    }

    private static boolean isRegisters(String typed) {
        return typed.strip().equalsIgnoreCase(REGISTERS) || typed.strip().equals(REGISTERS_CHINESE);
    }

    private static Optional<SheetKind> sheet(String typed) {
        return Arrays.stream(SheetKind.values())
                .filter(kind -> word(kind).equalsIgnoreCase(typed.strip())
                        || kind.title().equals(typed.strip()))
                .findFirst();
    }

    private static String word(SheetKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
