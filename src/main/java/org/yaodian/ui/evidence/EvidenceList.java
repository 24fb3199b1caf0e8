package org.yaodian.ui.evidence;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.yaodian.desk.EvidenceKeeping;
import org.yaodian.plan.Evidence;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;
import org.yaodian.ui.workspace.Workspace;

/** The files that are attached to an item or an entry: dropped here or chosen, and written out again. */
public final class EvidenceList extends VBox {
    private static final long KILO = 1024;

    /** Attaches a file to what the list is of. */
    @FunctionalInterface
    public interface Attach {
        void attach(EvidenceKeeping keeping, Path file, LocalDate on);
    }

    private final Texts texts;
    private final Workspace workspace;
    private final Predicate<Evidence> shown;
    private final Attach attach;
    private final VBox rows = new VBox(4);

    /** @param shown which evidence is of it */
    public EvidenceList(Texts texts, Workspace workspace, Predicate<Evidence> shown, Attach attach) {
        super(6);
        this.texts = texts;
        this.workspace = workspace;
        this.shown = shown;
        this.attach = attach;
        setId("evidence");
        Label heading = new Label(texts.get("heading"));
        heading.getStyleClass().add("card-title");
        Button add = new Button(texts.get("add"));
        add.getStyleClass().addAll("flat", "link", "small");
        add.setId("evidence-add");
        add.setDisable(!workspace.writable());
        add.setOnAction(event -> choose());
        HBox head = new HBox(heading, Card.spacer(), add);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, rows);
        listenForDrops();
        read();
    }

    private void listenForDrops() {
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() && workspace.writable()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        setOnDragDropped(event -> {
            List<File> files = event.getDragboard().getFiles();
            files.forEach(file -> attach(file.toPath()));
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("add"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            chosen.forEach(file -> attach(file.toPath()));
        }
    }

    /** Attaches a file, and shows it when it is there. */
    public void attach(Path file) {
        workspace.act(
                desk -> attach.attach(new EvidenceKeeping(desk), file, desk.today()), this::read, workspace::refuse);
    }

    private void read() {
        workspace.ask(
                desk -> new EvidenceKeeping(desk).all().stream().filter(shown).toList(), this::show);
    }

    private void show(List<Evidence> evidence) {
        rows.getChildren().setAll(evidence.stream().map(this::row).toList());
        if (evidence.isEmpty()) {
            Label none = new Label(texts.get("none"));
            none.getStyleClass().addAll("muted", "small");
            none.setWrapText(true);
            rows.getChildren().add(none);
        }
    }

    private HBox row(Evidence evidence) {
        Label name = Tips.whole(new Label(evidence.name()));
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label size =
                new Label(texts.get("of", size(evidence.bytes()), texts.words().fullDate(evidence.on())));
        size.getStyleClass().addAll("muted", "small");
        size.setMinWidth(USE_PREF_SIZE);
        Button save = new Button(texts.get("save"));
        save.getStyleClass().addAll("flat", "link", "small");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(event -> save(evidence));
        HBox row = new HBox(8, name, size, save);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO
                ? "%.0f KB".formatted((double) bytes / KILO)
                : "%.1f MB".formatted((double) bytes / (KILO * KILO));
    }

    private void save(Evidence evidence) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("save"));
        chooser.setInitialFileName(evidence.name());
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            workspace.ask(desk -> new EvidenceKeeping(desk).save(evidence.number(), chosen.toPath()), saved -> {});
        }
    }
}
