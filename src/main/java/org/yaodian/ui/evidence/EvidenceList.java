package org.yaodian.ui.evidence;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.yaodian.desk.EvidenceKeeping;
import org.yaodian.plan.Division;
import org.yaodian.plan.Evidence;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.ByteSizes;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.FileDrop;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;
import org.yaodian.ui.workspace.Workspace;

/**
 * The files that are attached to an item, an assignment, an entry or a finding: dropped here, chosen or pasted; looked
 * at, opened and written out again.
 */
public final class EvidenceList extends VBox {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    /** Attaches a file to what the list is of. */
    @FunctionalInterface
    public interface Attach {
        void attach(EvidenceKeeping keeping, Path file, LocalDate on);
    }

    private final Texts texts;
    private final Workspace workspace;
    private final EvidenceModel model;
    private final Label heading = new Label();
    private final VBox rows = new VBox(4);

    /** @param source which evidence is of it */
    public EvidenceList(
            Texts texts, Workspace workspace, Function<EvidenceKeeping, List<Evidence>> source, Attach attach) {
        super(6);
        this.texts = texts;
        this.workspace = workspace;
        this.model = new EvidenceModel(texts, workspace, source, attach);
        setId("evidence");
        heading.getStyleClass().add("card-title");
        Button paste = button("paste", this::paste);
        paste.setId("evidence-paste");
        Tips.install(paste, texts.get("paste.how"));
        Button add = button("add", this::choose);
        add.setId("evidence-add");
        HBox head = new HBox(heading, Card.spacer(), paste, add);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, rows);
        model.files().addListener((ListChangeListener<Evidence>) change -> show());
        FileDrop.onto(this, files -> workspace.mayAdd(), files -> files.forEach(this::attach));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (PASTE.match(event) && workspace.mayAdd()) {
                paste();
                event.consume();
            }
        });
        show();
        model.read();
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().addAll("flat", "link", "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setDisable(!workspace.mayAdd());
        button.setOnAction(event -> act.run());
        return button;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("add"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            chosen.forEach(file -> attach(file.toPath()));
        }
    }

    /** What was copied: files as they are, a picture as a file of its own. */
    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            clipboard.getFiles().forEach(file -> attach(file.toPath()));
        } else if (clipboard.hasImage()) {
            attach(clipboard.getImage());
        } else {
            workspace.refuse(new Refused("evidence.nothingCopied"));
        }
    }

    /** Reads again what is there, as after a change elsewhere. */
    public void refresh() {
        model.read();
    }

    /** Attaches a file, and shows it when it is there. */
    public void attach(Path file) {
        model.attach(file);
    }

    /** As {@link #attach(Path)}, for a picture that was copied elsewhere. */
    public void attach(Image picture) {
        model.attach(SwingFXUtils.fromFXImage(picture, null));
    }

    private void show() {
        List<Evidence> evidence = model.files();
        long bytes = evidence.stream().mapToLong(Evidence::bytes).sum();
        String key = evidence.isEmpty() ? "heading" : evidence.size() == 1 ? "heading.one" : "heading.size";
        heading.setText(texts.get(key, evidence.size(), ByteSizes.of(bytes)));
        rows.getChildren().setAll(evidence.stream().map(this::row).toList());
        if (evidence.isEmpty()) {
            Label none = new Label(texts.get(workspace.mayAdd() ? "none" : "none.readOnly"));
            none.getStyleClass().addAll("muted", "small");
            none.setWrapText(true);
            rows.getChildren().add(none);
        }
    }

    private VBox row(Evidence evidence) {
        Hyperlink name = Tips.whole(new Hyperlink(evidence.name()));
        name.getStyleClass().add("evidence-name");
        name.setMinWidth(0);
        name.setAccessibleText(texts.get("preview", evidence.name()));
        name.setOnAction(event -> {
            name.setVisited(false);
            model.preview(
                    evidence,
                    preview -> new PreviewWindow(
                                    texts, evidence, preview, () -> model.open(evidence), () -> save(evidence))
                            .show(getScene()));
        });
        Label size = new Label(of(evidence));
        size.getStyleClass().addAll("muted", "small");
        size.setWrapText(true);
        HBox line = new HBox(
                8,
                name,
                Card.spacer(),
                wayOut("open", evidence, () -> model.open(evidence)),
                wayOut("save", evidence, () -> save(evidence)));
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(line, size);
    }

    private String of(Evidence evidence) {
        String of =
                texts.get("of", ByteSizes.of(evidence.bytes()), texts.words().fullDate(evidence.on()));
        PlanStatus status = workspace.status().get();
        Division division =
                status == null ? null : status.snapshot().divisionsById().get(evidence.divisionId());
        return division == null ? of : texts.get("of.division", division.name(), of);
    }

    private Button wayOut(String key, Evidence evidence, Runnable way) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().addAll("flat", "link", "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.get(key) + " " + evidence.name());
        button.setOnAction(event -> way.run());
        return button;
    }

    private void save(Evidence evidence) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("save"));
        chooser.setInitialFileName(evidence.name());
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            model.save(evidence, chosen.toPath());
        }
    }
}
