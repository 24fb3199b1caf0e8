package org.yaodian.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yaodian.desk.Desk;
import org.yaodian.desk.EvidenceKeeping;
import org.yaodian.desk.KeptBackups;
import org.yaodian.desk.OfficeSettings;
import org.yaodian.desk.PlanEditing;
import org.yaodian.plan.EvidenceSize;
import org.yaodian.plan.Office;
import org.yaodian.plan.Plan;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.Background;
import org.yaodian.ui.workspace.Workspace;

/** What 设置 settles for the open file: the warning window, its backups, the plan's head. */
public final class SettingsModel {
    /** A backup of the open file, and how large it is in bytes. */
    record KeptBackup(Path path, LocalDateTime made, long size) {}

    /**
     * A backup that was brought back.
     *
     * @param missing the names of evidence whose content was not found beside it
     */
    record Restored(Path path, List<String> missing) {}

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<EvidenceSize> evidence = new ReadOnlyObjectWrapper<>();
    private final ObservableList<KeptBackup> backups = FXCollections.observableArrayList();

    public SettingsModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.desk().addListener((property, before, now) -> listBackups());
        workspace.savedAt().addListener((property, before, now) -> listBackups());
        listBackups();
    }

    Workspace workspace() {
        return workspace;
    }

    /** The open file's backups, newest first. */
    ObservableList<KeptBackup> backups() {
        return backups;
    }

    /** How much evidence the open file holds, null until it has been read. */
    ReadOnlyObjectProperty<EvidenceSize> evidence() {
        return evidence.getReadOnlyProperty();
    }

    /** Where they lie; empty while no file is open. */
    Optional<Path> backupFolder() {
        return Optional.ofNullable(workspace.desk().get()).map(desk -> KeptBackups.folderOf(desk));
    }

    private void listBackups() {
        if (workspace.desk().get() == null) {
            backups.clear();
            evidence.set(null);
        } else {
            workspace.ask(SettingsModel::kept, backups::setAll);
            workspace.ask(desk -> new EvidenceKeeping(desk).size(), evidence::set);
        }
    }

    private static List<KeptBackup> kept(Desk desk) {
        List<KeptBackup> kept = new ArrayList<>();
        for (var backup : KeptBackups.list(desk)) {
            try {
                kept.add(new KeptBackup(backup.path(), backup.made(), Files.size(backup.path())));
            } catch (IOException gone) {
                // pruned since it was listed
            }
        }
        return kept;
    }

    /** Backs the open file up now. */
    void backUp(Consumer<Path> done, Consumer<Refused> refused) {
        Desk desk = workspace.desk().get();
        Background background = workspace.background();
        background.start(background
                .<Path>atDesk("backup", job -> KeptBackups.keep(desk))
                .onDone(path -> {
                    listBackups();
                    done.accept(path);
                })
                .onRefused(refused));
    }

    /** Copies a backup to a path at which nothing is. */
    void restore(Path backup, Path target, Consumer<Restored> done, Consumer<Refused> refused) {
        Background background = workspace.background();
        background.start(background
                .<Restored>atDesk("restore", job -> new Restored(target, KeptBackups.restore(backup, target)))
                .onDone(done)
                .onRefused(refused));
    }

    /** The office's settings; empty until the plan has been read. */
    Optional<Office> office() {
        return Optional.ofNullable(workspace.status().get())
                .map(status -> status.snapshot().office());
    }

    /** The head of the plan that is shown; empty until it has been read. */
    Optional<Plan> plan() {
        return Optional.ofNullable(workspace.status().get())
                .map(status -> status.snapshot().plan());
    }

    /** The number that was typed; empty where it is none. */
    static Optional<Integer> number(String typed) {
        try {
            return Optional.of(Integer.parseInt(typed.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    void warnBefore(int days, Runnable done, Consumer<Refused> refused) {
        office().ifPresent(office ->
                workspace.act(desk -> new OfficeSettings(desk).warnBefore(office, days), done, refused));
    }

    void changeHead(
            String title, String docNumber, String issuer, LocalDate issued, Runnable done, Consumer<Refused> refused) {
        plan().ifPresent(plan -> workspace.act(
                desk -> new PlanEditing(desk).changeHead(plan, title, docNumber, issuer, issued), done, refused));
    }
}
