package org.yaodian.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaodian.desk.Desk;
import org.yaodian.desk.Exporting;
import org.yaodian.desk.Product;
import org.yaodian.desk.ProductFormat;
import org.yaodian.desk.ProductKind;
import org.yaodian.desk.ProductWish;
import org.yaodian.desk.Products;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.store.Access;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code report FILE [--kind KIND] [--format FORMAT] --out PATH}: the plan's sheets, its rectification ledger, or a
 * document that is worded from it.
 */
@Command(name = "report")
final class ReportVerb extends Verb {
    private static final String PROGRESS = "progress";
    private static final String LOOK_BACK = "lookback";
    private static final Map<String, ProductKind> KINDS = kinds();

    private static Map<String, ProductKind> kinds() {
        Map<String, ProductKind> kinds = new LinkedHashMap<>();
        kinds.put(PROGRESS, ProductKind.PROGRESS);
        kinds.put(LOOK_BACK, ProductKind.LEDGER);
        kinds.put("bulletin", ProductKind.BULLETIN);
        kinds.put("reminders", ProductKind.REMINDERS);
        kinds.put("annual", ProductKind.ANNUAL);
        kinds.put("statutory", ProductKind.STATUTORY);
        kinds.put("notices", ProductKind.NOTICES);
        kinds.put("matrix", ProductKind.MATRIX);
        kinds.put("year", ProductKind.YEAR);
        kinds.put("sections", ProductKind.SECTIONS);
        return kinds;
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanOptions options;

    @Mixin
    private ReportOptions told;

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = PROGRESS, descriptionKey = "kind")
    private String kind;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private String format;

    @Option(names = "--out", required = true, paramLabel = "PATH", descriptionKey = "out")
    private Path out;

    @Option(names = "--template", paramLabel = "X.xlsx", descriptionKey = "template")
    private Path template;

    @Override
    public Integer call() {
        expectOneOf(KINDS.keySet(), "--kind", kind);
        ProductFormat wanted = wantedFormat();
        ProductFormat.ofFile(out.toString()).filter(named -> named != wanted).ifPresent(named -> {
            throw new Refused("report.otherEnding", out, named.word(), wanted.word(), wanted.extension());
        });
        Target.expectFreeOrOfItsKind(out, wanted.extension());
        expect(template == null || kind.equals(PROGRESS) && wanted == ProductFormat.XLSX, "message.templateUsage");
        told.expect(kindAs(wanted));
        Products.prepare(wanted);
        try (Desk desk = options.open(Access.READ)) {
            ProductWish wish = told.wish(desk, options.year());
            if (template != null) {
                warn(Exporting.of(desk, wish).fill(template, out));
            } else {
                Product product = Products.make(desk, kindAs(wanted), wish);
                product.write(wanted, out, ProgressListener.NONE);
                warn(product.remarks());
            }
            if (options.json()) {
                print(Json.object().put("out", out).put("on", desk.today()));
            } else {
                console().tell("message.exported", out);
            }
        }
        return DONE;
    }

    private void expect(boolean holds, String usage) {
        if (!holds) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), console().text(usage));
        }
    }

    /** As told; else as the file's name ends; else the usual one of the kind. */
    private ProductFormat wantedFormat() {
        if (format != null) {
            List<String> known = Arrays.stream(ProductFormat.values())
                    .map(ProductFormat::word)
                    .toList();
            expectOneOf(known, "--format", format);
            return ProductFormat.named(format).orElseThrow();
        }
        return ProductFormat.ofFile(out.toString())
                .orElse(KINDS.get(kind).formats().get(0));
    }

    /** Of a look-back the ledger is a sheet, and the report on it a document; of the progress a picture is the matrix. */
    private ProductKind kindAs(ProductFormat wanted) {
        if (kind.equals(LOOK_BACK)) {
            return wanted == ProductFormat.DOCX ? ProductKind.LOOK_BACK : ProductKind.LEDGER;
        }
        boolean drawn = wanted == ProductFormat.PNG || wanted == ProductFormat.SVG;
        return kind.equals(PROGRESS) && drawn ? ProductKind.MATRIX : KINDS.get(kind);
    }

    private void expectOneOf(Collection<String> known, String option, String value) {
        if (!known.contains(value)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), console().text("usage.oneOfThese", option, value, String.join("、", known)));
        }
    }
}
