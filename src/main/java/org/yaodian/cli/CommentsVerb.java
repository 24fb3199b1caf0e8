package org.yaodian.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaodian.desk.Commenting;
import org.yaodian.desk.Desk;
import org.yaodian.plan.Comment;
import org.yaodian.plan.Division;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code comments FILE [--item N]}: what was said about the items, the oldest first. */
@Command(name = "comments")
final class CommentsVerb extends Verb {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Mixin
    private PlanOptions options;

    @Option(names = "--item", paramLabel = "N", descriptionKey = "item")
    private String item;

    @Override
    public Integer call() {
        Integer number = item == null ? null : Typed.number(item, "obligation.number");
        try (Desk desk = options.open(Access.READ)) {
            Commenting commenting = new Commenting(desk);
            List<Comment> comments = number == null
                    ? commenting.all(options.year())
                    : commenting.ofItem(
                            Items.numbered(options.status(desk), number).item().id());
            if (options.json()) {
                PlanSnapshot snapshot = desk.snapshot(options.year(), desk.today());
                Map<UUID, Division> divisions = snapshot.divisionsById();
                print(Json.object().list("comments", comments, comment -> json(commenting, divisions, comment)));
                return DONE;
            }
            TextTable table = new TextTable();
            comments.forEach(comment -> table.row(
                    Integer.toString(comment.number()),
                    Integer.toString(commenting.itemOf(comment).number()),
                    TIME.format(comment.saidAt().atZone(ZoneId.systemDefault())),
                    comment.author(),
                    comment.text().replaceAll("\\R", " ")));
            table.lines().forEach(console().out()::println);
        }
        return DONE;
    }

    private static Json json(Commenting commenting, Map<UUID, Division> divisions, Comment comment) {
        WorkItem item = commenting.itemOf(comment);
        return Json.object()
                .put("id", comment.number())
                .put("item", item.number())
                .put("who", comment.author())
                .put("on", comment.on())
                .put("at", comment.saidAt())
                .put("text", comment.text())
                .put(
                        "mentions",
                        comment.mentions().stream()
                                .map(divisions::get)
                                .map(Division::name)
                                .toList());
    }
}
