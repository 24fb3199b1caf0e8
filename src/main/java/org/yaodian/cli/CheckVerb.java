package org.yaodian.cli;

import java.util.ArrayList;
import java.util.List;
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

    private Json tell(CheckResult check) {
        String told = check.ok()
                ? console().text("message.checkOk")
                : console().text("message.checkBad", String.join("; ", check.problems()));
        String name = console().text("check." + check.name());
        if (!options.json()) {
            (check.ok() ? console().out() : console().err()).println((check.ok() ? "✔ " : "▲ ") + name + " " + told);
        }
        return Json.object().put("name", check.name()).put("ok", check.ok()).put("told", name + " " + told);
    }
}
