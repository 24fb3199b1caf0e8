package org.yaodian.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yaodian.desk.Desk;
import org.yaodian.desk.FormSending;
import org.yaodian.desk.SentForm;
import org.yaodian.plan.ProgressListener;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forms FILE --out DIR}: writes the form of each division that owes something, and prints each path on a line. */
@Command(name = "forms")
final class FormsVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "formFolder")
    private Path out;

    @Option(names = "--division", arity = "1..*", paramLabel = "NAME", descriptionKey = "formDivisions")
    private List<String> divisions = new ArrayList<>();

    @Option(names = "--ask-back", paramLabel = "DATE", descriptionKey = "askBack")
    private String askBack;

    @Option(names = "--eml", descriptionKey = "eml")
    private boolean eml;

    @Override
    public Integer call() {
        FormSending.Wish wish = new FormSending.Wish(divisions, Typed.date(askBack), eml);
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            List<SentForm> sent =
                    new FormSending(desk, options.year()).send(out, wish, desk.today(), ProgressListener.NONE);
            if (options.json()) {
                print(Json.object()
                        .put("issue", sent.get(0).issue())
                        .put("on", desk.today())
                        .list("forms", sent, FormsVerb::form));
            } else {
                sent.forEach(form -> console().out().println(form.file()));
            }
        }
        return DONE;
    }

    private static Json form(SentForm form) {
        return Json.object()
                .put("division", form.division().name())
                .put("file", form.file())
                .put("rows", form.rows())
                .put("mail", form.mail());
    }
}
