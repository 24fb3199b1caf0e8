package org.yaodian.cli;

import org.yaodian.desk.Commenting;
import org.yaodian.desk.Desk;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code comment FILE --item N --text T}: says something about an item, and prints the comment's number. */
@Command(name = "comment")
final class CommentVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Option(names = "--item", required = true, paramLabel = "N", descriptionKey = "item")
    private String item;

    @Option(names = "--text", required = true, paramLabel = "T", descriptionKey = "comment")
    private String text;

    @Override
    public Integer call() {
        int number = Typed.number(item, "obligation.number");
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            int comment = new Commenting(desk).add(options.year(), number, text);
            if (options.json()) {
                print(Json.object().put("id", comment).put("item", number).put("on", desk.today()));
            } else {
                console().out().println(comment);
            }
        }
        return DONE;
    }
}
