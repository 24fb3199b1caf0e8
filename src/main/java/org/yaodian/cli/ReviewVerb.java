package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.Extending;
import org.yaodian.desk.ProgressReviewing;
import org.yaodian.plan.Extension;
import org.yaodian.plan.Progress;
import org.yaodian.store.Access;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code review FILE --item N --division D --accept|--return --reason T}: what the office makes of what waits. */
@Command(name = "review")
final class ReviewVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Option(names = "--item", required = true, paramLabel = "N", descriptionKey = "item")
    private String item;

    @Option(names = "--division", required = true, paramLabel = "D", descriptionKey = "division")
    private String division;

    @ArgGroup(multiplicity = "1")
    private Decision decision;

    /** One of both, and not both. */
    static final class Decision {
        @Option(names = "--accept", required = true, descriptionKey = "accept")
        private boolean accept;

        @Option(names = "--return", required = true, descriptionKey = "giveBack")
        private boolean giveBack;
    }

    @Option(names = "--extension", descriptionKey = "ofExtension")
    private boolean extension;

    @Option(names = "--reason", paramLabel = "T", descriptionKey = "reviewReason")
    private String reason;

    @Override
    public Integer call() {
        int number = Typed.number(item, "obligation.number");
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            if (extension) {
                tell(number, extension(desk, number));
            } else {
                tell(number, progress(desk, number));
            }
        }
        return DONE;
    }

    private Progress progress(Desk desk, int number) {
        ProgressReviewing reviewing = new ProgressReviewing(desk);
        return decision.accept
                ? reviewing.accept(options.year(), number, division, reason, desk.today())
                : reviewing.giveBack(options.year(), number, division, reason, desk.today());
    }

    private Extension extension(Desk desk, int number) {
        Extending extending = new Extending(desk);
        return decision.accept
                ? extending.grant(options.year(), number, division, reason, desk.today())
                : extending.refuse(options.year(), number, division, reason, desk.today());
    }

    private void tell(int number, Progress reviewed) {
        if (options.json()) {
            print(Json.object()
                    .put("id", reviewed.number())
                    .put("item", number)
                    .put("division", division)
                    .put("percent", reviewed.percent())
                    .put("on", reviewed.on())
                    .put("state", reviewed.state())
                    .put("reportedBy", reviewed.reportedBy())
                    .put("reviewedBy", reviewed.review().by())
                    .put("reason", reviewed.review().note()));
        } else {
            console()
                    .tell(
                            decision.accept ? "message.accepted" : "message.returned",
                            number,
                            division,
                            reviewed.percent());
        }
    }

    private void tell(int number, Extension decided) {
        if (options.json()) {
            print(ExtensionJson.of(decided).put("item", number).put("division", division));
        } else {
            console()
                    .tell(
                            decision.accept ? "message.granted" : "message.notGranted",
                            number,
                            division,
                            decided.until());
        }
    }
}
