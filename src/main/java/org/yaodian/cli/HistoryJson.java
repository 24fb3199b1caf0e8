package org.yaodian.cli;

import java.util.List;
import java.util.Map;
import org.yaodian.desk.Wording;
import org.yaodian.store.RecordedChange;

/** The history, as {@code history --json} tells it. */
final class HistoryJson {
    private HistoryJson() {}

    static Json of(List<RecordedChange> changes, Wording wording) {
        return Json.object()
                .list(
                        "changes",
                        changes,
                        change -> Json.object()
                                .put("seq", change.seq())
                                .put("at", change.at())
                                .put("on", change.on())
                                .put("who", change.who())
                                .put("told", wording.of(change))
                                .put("entity", change.rows().get(0).kind())
                                .put("before", image(change.rows().get(0).before()))
                                .put("after", image(change.rows().get(0).after()))
                                .list(
                                        "rows",
                                        change.rows(),
                                        row -> Json.object()
                                                .put("entity", row.kind())
                                                .put("before", image(row.before()))
                                                .put("after", image(row.after())))
                                .put("hash", change.hash()));
    }

    private static Json image(Map<String, String> image) {
        if (image == null) {
            return null;
        }
        Json json = Json.object();
        image.forEach(json::put);
        return json;
    }
}
