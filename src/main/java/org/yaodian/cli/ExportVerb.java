package org.yaodian.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.yaodian.desk.Desk;
import org.yaodian.desk.RegisterExport;
import org.yaodian.plan.ProgressListener;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export FILE REGISTER --out X.xlsx}: a register as a workbook, or as PDF by the ending of the name. */
@Command(name = "export")
final class ExportVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Parameters(index = "1", paramLabel = "REGISTER", descriptionKey = "register")
    private String register;

    @Option(names = "--out", required = true, paramLabel = "PATH", descriptionKey = "out")
    private Path out;

    @Option(names = "--with-personal", descriptionKey = "withPersonal")
    private boolean withPersonal;

    @Override
    public Integer call() {
        boolean pdf = out.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
        Target.expectFreeOrOfItsKind(out, pdf ? ".pdf" : ".xlsx");
        try (Desk desk = options.open(Access.READ)) {
            RegisterExport export = new RegisterExport(desk, options.year(), register, desk.today(), withPersonal);
            if (pdf) {
                export.pdf(out, ProgressListener.NONE);
            } else {
                export.workbook(out, ProgressListener.NONE);
            }
            if (options.json()) {
                print(Json.object()
                        .put("out", out)
                        .put("on", desk.today())
                        .put("register", export.register().register())
                        .put("entries", export.count()));
            } else {
                console().tell("message.exported", out);
            }
        }
        return DONE;
    }
}
