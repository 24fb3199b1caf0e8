package org.yaodian.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.yaodian.desk.CalendarFile;
import org.yaodian.plan.PlanStatus;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** Writes the open limits as a calendar file, where the user wants it. */
final class CalendarExport {
    private final Texts texts;
    private final Workspace workspace;
    private final Consumer<String> told;

    /** @param told shows a line of what was done */
    CalendarExport(Texts texts, Workspace workspace, Consumer<String> told) {
        this.texts = texts;
        this.workspace = workspace;
        this.told = told;
    }

    void choose(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("ics.choose"));
        chooser.setInitialFileName("yaodian.ics");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("ics.files"), "*.ics"));
        File chosen = chooser.showSaveDialog(owner);
        PlanStatus status = workspace.status().get();
        if (chosen != null && status != null) {
            Path path = chosen.toPath();
            workspace.ask(
                    desk -> {
                        CalendarFile file = new CalendarFile(desk, status, texts.language());
                        file.write(path);
                        return file.count();
                    },
                    count -> told.accept(texts.get("ics.done", count, path)));
        }
    }
}
