package org.yaodian.ui.lookback;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import org.yaodian.desk.Desk;
import org.yaodian.desk.FindingImport;
import org.yaodian.desk.LedgerPreview;
import org.yaodian.desk.LookBackReport;
import org.yaodian.desk.PaperKind;
import org.yaodian.desk.Papers;
import org.yaodian.desk.ProductFormat;
import org.yaodian.desk.ProductWish;
import org.yaodian.ui.kit.Background;
import org.yaodian.ui.kit.JobListener;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** Rectification ledgers that come in from elsewhere, chosen or dropped, and the file's own that goes out. */
final class LedgerFiles {
    private static final String XLSX = ".xlsx";
    private static final String PDF = ".pdf";
    private static final String DOCX = ".docx";

    private final Texts texts;
    private final Workspace workspace;
    private final Node owner;
    private final Consumer<String> told;

    /** @param told shows a line of what was done */
    LedgerFiles(Texts texts, Workspace workspace, Node owner, Consumer<String> told) {
        this.texts = texts;
        this.workspace = workspace;
        this.owner = owner;
        this.told = told;
    }

    /** A ledger that is dropped anywhere on the screen is looked at, where whoever works here may bring it in. */
    void listenForDrops(FindingPane pane, LookBackModel model) {
        owner.setOnDragOver(event -> {
            boolean ledger = event.getDragboard().hasFiles()
                    && event.getDragboard().getFiles().stream().anyMatch(file -> isSheet(file.getName()));
            if (ledger && model.rights().run() && !pane.isEditing()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        owner.setOnDragDropped(event -> event.getDragboard().getFiles().stream()
                .filter(file -> isSheet(file.getName()))
                .findFirst()
                .ifPresent(file -> {
                    bring(file.toPath(), pane);
                    event.setDropCompleted(true);
                    event.consume();
                }));
    }

    private static boolean isSheet(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(XLSX) || lower.endsWith(".xls");
    }

    void chooseImport(FindingPane pane) {
        File chosen = chooser("import.choose", "import.files", "*.xlsx", "*.xls")
                .showOpenDialog(owner.getScene().getWindow());
        if (chosen != null) {
            bring(chosen.toPath(), pane);
        }
    }

    /** Reads a ledger and shows what would come of it; nothing is stored. */
    void bring(Path sheet, FindingPane pane) {
        Desk desk = workspace.desk().get();
        LocalDate today = workspace.clock().today();
        Background background = workspace.background();
        background.start(background
                .<LedgerPreview>longWork(
                        texts.get("import.reading", sheet.getFileName()),
                        job -> new FindingImport(desk).preview(sheet, today, new JobListener(job)))
                .onDone(preview -> pane.preview(preview, this))
                .onRefused(workspace::refuse));
    }

    void apply(LedgerPreview preview, Runnable done) {
        workspace.act(desk -> new FindingImport(desk).apply(preview), done, workspace::refuse);
    }

    void chooseExport(boolean pdf) {
        String ending = pdf ? PDF : XLSX;
        FileChooser chooser = chooser("export", pdf ? "export.pdfFiles" : "import.files", "*" + ending);
        chooser.setInitialFileName(texts.get("export.name") + ending);
        File chosen = chooser.showSaveDialog(owner.getScene().getWindow());
        if (chosen != null) {
            export(chosen.toPath(), pdf);
        }
    }

    /** A document of the look-back for Word: the notices of the open findings, or the report of the rounds. */
    void choosePaper(PaperKind kind) {
        FileChooser chooser = chooser("export." + kind, "export.wordFiles", "*" + DOCX);
        chooser.setInitialFileName(texts.get("export.name." + kind) + DOCX);
        File chosen = chooser.showSaveDialog(owner.getScene().getWindow());
        if (chosen == null) {
            return;
        }
        Path target = chosen.toPath();
        Desk desk = workspace.desk().get();
        ProductWish wish = ProductWish.all(workspace.year(), workspace.clock().today());
        Background background = workspace.background();
        background.start(background
                .<Path>longWork(texts.get("export.writing", target.getFileName()), job -> {
                    new Papers(desk, kind, wish).write(ProductFormat.DOCX, target, new JobListener(job));
                    return target;
                })
                .onDone(path -> told.accept(texts.get("export.done", path)))
                .onRefused(workspace::refuse));
    }

    private void export(Path target, boolean pdf) {
        Desk desk = workspace.desk().get();
        Background background = workspace.background();
        background.start(background
                .<Path>longWork(texts.get("export.writing", target.getFileName()), job -> {
                    LookBackReport report = new LookBackReport(desk, workspace.year(), desk.today());
                    if (pdf) {
                        report.pdf(target, new JobListener(job));
                    } else {
                        report.workbook(target, new JobListener(job));
                    }
                    return target;
                })
                .onDone(path -> told.accept(texts.get("export.done", path)))
                .onRefused(workspace::refuse));
    }

    private FileChooser chooser(String title, String files, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get(files), patterns));
        return chooser;
    }
}
