package org.yaodian.ui.registers;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.yaodian.desk.Desk;
import org.yaodian.desk.ImportPreview;
import org.yaodian.desk.RegisterExport;
import org.yaodian.desk.RegisterImport;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.Background;
import org.yaodian.ui.kit.JobListener;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** A register's sheets: one that is to come in is looked at before it does, one that goes out is written whole. */
final class SheetsModel {
    private final Texts texts;
    private final Workspace workspace;

    SheetsModel(Texts texts, Workspace workspace) {
        this.texts = texts;
        this.workspace = workspace;
    }

    /** Reads a sheet and tells what would come of it; nothing is stored. */
    void preview(String register, Path sheet, Consumer<ImportPreview> done, Consumer<Refused> refused) {
        Desk desk = workspace.desk().get();
        Background background = workspace.background();
        background.start(background
                .<ImportPreview>longWork(
                        texts.get("import.reading", sheet.getFileName()),
                        job -> new RegisterImport(desk, workspace.year())
                                .preview(register, sheet, new JobListener(job)))
                .onDone(done)
                .onRefused(refused));
    }

    /** Stores what is new in a preview. */
    void apply(ImportPreview preview, Runnable done, Consumer<Refused> refused) {
        workspace.act(desk -> new RegisterImport(desk, workspace.year()).apply(preview), done, refused);
    }

    /**
     * Writes a register as a workbook.
     *
     * @param withPersonal names and addresses as they are
     */
    void export(String register, boolean withPersonal, Path target, Consumer<Path> done, Consumer<Refused> refused) {
        Desk desk = workspace.desk().get();
        Background background = workspace.background();
        background.start(background
                .<Path>longWork(texts.get("export.writing", target.getFileName()), job -> {
                    new RegisterExport(desk, workspace.year(), register, desk.today(), withPersonal)
                            .workbook(target, new JobListener(job));
                    return target;
                })
                .onDone(done)
                .onRefused(refused));
    }
}
