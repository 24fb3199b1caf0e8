package org.yaodian.cli;

import java.util.List;
import java.util.Map;
import org.yaodian.desk.HistoryBrowsing;
import org.yaodian.desk.Wording;
import org.yaodian.store.RecordedChange;

/** The history, as {@code history --json} tells it. */
final class HistoryJson {
    private final Wording wording;
    private final HistoryBrowsing browsing;

    /** @param browsing tells in words what a change did, null to leave that out */
    HistoryJson(Wording wording, HistoryBrowsing browsing) {
        this.wording = wording;
        this.browsing = browsing;
    }

    Json of(List<RecordedChange> changes) {
        return Json.object().list("changes", changes, this::of);
    }

    private Json of(RecordedChange change) {
        Json json = Json.object()
                .put("seq", change.seq())
                .put("at", change.at())
                .put("on", change.on())
                .put("who", change.who())
                .put("told", wording.of(change))
                .put("act", change.act())
                .put("target", change.target())
                .put("entity", change.rows().get(0).kind())
                .put("before", image(change.rows().get(0).before()))
                .put("after", image(change.rows().get(0).after()))
                .list(
                        "rows",
                        change.rows(),
                        row -> Json.object()
                                .put("entity", row.kind())
                                .put("before", image(row.before()))
                                .put("after", image(row.after())));
        if (browsing != null) {
            json.list(
                    "records",
                    browsing.records(change),
                    record -> Json.object()
                            .put("entity", record.kind())
                            .put("name", record.name())
                            .put("fate", record.fate())
                            .list(
                                    "differences",
                                    record.differences(),
                                    difference -> Json.object()
                                            .put("field", difference.field())
                                            .put("name", difference.name())
                                            .put("before", difference.before())
                                            .put("after", difference.after())));
        }
        return json.put("hash", change.hash());
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
