package org.yaodian.ui.evidence;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javax.imageio.ImageIO;
import org.yaodian.desk.Desk;
import org.yaodian.desk.EvidenceKeeping;
import org.yaodian.desk.EvidencePreview;
import org.yaodian.plan.Evidence;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.Background;
import org.yaodian.ui.kit.FileOpener;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** The evidence of one thing: what is there, and what is done with it. To be used on the FX thread. */
final class EvidenceModel {
    private static final DateTimeFormatter PASTED = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final Texts texts;
    private final Workspace workspace;
    private final Function<EvidenceKeeping, List<Evidence>> source;
    private final EvidenceList.Attach attach;
    private final ObservableList<Evidence> files = FXCollections.observableArrayList();

    EvidenceModel(
            Texts texts,
            Workspace workspace,
            Function<EvidenceKeeping, List<Evidence>> source,
            EvidenceList.Attach attach) {
        this.texts = texts;
        this.workspace = workspace;
        this.source = source;
        this.attach = attach;
    }

    ObservableList<Evidence> files() {
        return files;
    }

    void read() {
        workspace.ask(desk -> source.apply(new EvidenceKeeping(desk)), files::setAll);
    }

    /** Attaches a file, shown in the status bar while it lasts, and then in the list. */
    void attach(Path file) {
        attach(file, () -> {});
    }

    private void attach(Path file, Runnable ended) {
        workspace.actAtLength(
                texts.get("attaching", file.getFileName()),
                (desk, listener) -> attach.attach(new EvidenceKeeping(desk, listener), file, desk.today()),
                this::read,
                workspace::refuse,
                ended);
    }

    /** Attaches a picture that was copied elsewhere. */
    void attach(RenderedImage picture) {
        try {
            Path folder = Files.createTempDirectory("yaodian-pasted");
            Path file = folder.resolve(texts.get(
                    "pasted", PASTED.format(workspace.desk().get().clock().localNow())));
            ImageIO.write(picture, "png", file.toFile());
            attach(file, () -> delete(file));
        } catch (IOException e) {
            workspace.refuse(new Refused(e, "evidence.notWritable", System.getProperty("java.io.tmpdir")));
        }
    }

    private static void delete(Path pasted) {
        try {
            Files.deleteIfExists(pasted);
            Files.deleteIfExists(pasted.getParent());
        } catch (IOException e) {
            // it lies in the system's folder for temporary files, which the system empties
            pasted.toFile().deleteOnExit();
        }
    }

    void preview(Evidence evidence, Consumer<EvidencePreview> shown) {
        workspace.ask(desk -> new EvidenceKeeping(desk).preview(evidence.number()), shown);
    }

    /** Writes a copy that can be read only to a folder for temporary files, and has the desktop open it. */
    void open(Evidence evidence) {
        Desk desk = workspace.desk().get();
        Background background = workspace.background();
        background.start(background
                .<Path>longWork(texts.get("opening", evidence.name()), job -> {
                    Path copy = copyOf(desk, evidence);
                    FileOpener.open(copy);
                    return copy;
                })
                .onDone(copy -> {})
                .onRefused(refused -> workspace.refuse(
                        refused.getCause() instanceof IOException
                                ? new Refused(refused, "evidence.noProgram", evidence.name())
                                : refused)));
    }

    private static Path copyOf(Desk desk, Evidence evidence) {
        try {
            Path folder = Files.createTempDirectory("yaodian-evidence");
            // the name came in with a file: nothing but a name is taken from it
            Path copy = folder.resolve(Path.of(evidence.name()).getFileName());
            new EvidenceKeeping(desk).save(evidence.number(), copy);
            copy.toFile().setReadOnly();
            copy.toFile().deleteOnExit();
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void save(Evidence evidence, Path target) {
        workspace.ask(desk -> new EvidenceKeeping(desk).save(evidence.number(), target), saved -> {});
    }
}
