package org.yaodian.ui.comments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yaodian.desk.Commenting;
import org.yaodian.plan.Comment;
import org.yaodian.plan.PlanStatus;
import org.yaodian.ui.workspace.Workspace;

/** How many comments on each item wait to be read by who works here, read again with the plan. */
public final class UnreadComments {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Map<UUID, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    /** What was looked at here: where the file is only read, nothing else keeps it. */
    private final Map<UUID, Integer> seen = new HashMap<>();

    public UnreadComments(Workspace workspace) {
        this.workspace = workspace;
        workspace.desk().addListener(property -> seen.clear());
        workspace.status().addListener(property -> read());
        read();
    }

    /** By the items' ids; an item without any is left out. */
    public ReadOnlyObjectProperty<Map<UUID, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    public int of(UUID item) {
        return counts.get().getOrDefault(item, 0);
    }

    private void read() {
        PlanStatus status = workspace.status().get();
        if (status == null) {
            counts.set(Map.of());
            return;
        }
        workspace.ask(desk -> new Commenting(desk).unread(status.snapshot()), this::show);
    }

    private void show(Map<UUID, Integer> unread) {
        boolean writable = workspace.writable();
        Map<UUID, Integer> now = unread.entrySet().stream()
                .filter(entry -> writable || entry.getValue() > seen.getOrDefault(entry.getKey(), 0))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        if (!now.equals(counts.get())) {
            counts.set(now);
        }
    }

    /** An item's comments have been looked at. */
    void see(UUID item, List<Comment> comments) {
        int unread = of(item);
        if (unread == 0 || comments.isEmpty()) {
            return;
        }
        seen.put(item, unread);
        int last = comments.get(comments.size() - 1).number();
        workspace.ask(
                desk -> {
                    new Commenting(desk).see(item, last);
                    return null;
                },
                done -> read());
    }
}
