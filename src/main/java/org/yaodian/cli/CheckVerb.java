package org.yaodian.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.yaodian.desk.Desk;
import org.yaodian.plan.Refused;
import org.yaodian.store.CheckResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check FILE}: whether the file keeps its promises; ends with 1 when it does not. */
@Command(name = "check")
final class CheckVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Override
    public Integer call() {
        List<Json> checks = new ArrayList<>();
        boolean ok = true;
        try (Desk desk = options.openForNobody()) {
            for (CheckResult check : desk.check()) {
                ok &= check.ok();
                checks.add(tell(check));
            }
        } catch (Refused e) {
            if (!options.json()) {
                throw e;
            }
            ok = false;
            checks.add(Json.object()
                    .put("name", "file")
                    .put("ok", false)
                    .put("told", console().wording().of(e)));
        }
        if (options.json()) {
            print(Json.object().put("ok", ok).put("checks", checks));
        }
        return ok ? DONE : REFUSED;
    }

    /** What is wrong is told as the kind of a record and what it is called: the kind in words. */
    private String words(String problem) {
        int end = problem.indexOf(' ');
        String kind = "kind." + (end < 0 ? problem : problem.substring(0, end));
        ResourceBundle changes = console().language().messages("changes");
        return end > 0 && changes.containsKey(kind) ? changes.getString(kind) + problem.substring(end) : problem;
    }

    private Json tell(CheckResult check) {
        String told = check.ok()
                ? console().text("message.checkOk")
                : console()
                        .text(
                                "message.checkBad",
                                check.problems().stream().map(this::words).collect(Collectors.joining("；")));
        String name = console().text("check." + check.name());
        if (!options.json()) {
            (check.ok() ? console().out() : console().err()).println((check.ok() ? "✔ " : "▲ ") + name + " " + told);
        }
        return Json.object().put("name", check.name()).put("ok", check.ok()).put("told", name + " " + told);
    }
}
