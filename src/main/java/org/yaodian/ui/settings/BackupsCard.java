package org.yaodian.ui.settings;

import java.io.File;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.yaodian.desk.Desk;
import org.yaodian.plan.EvidenceSize;
import org.yaodian.ui.kit.ByteSizes;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** The backups of the open file: making one now, and bringing one back as a new file. */
final class BackupsCard extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Texts texts;
    private final SettingsModel model;
    private final Consumer<Path> open;
    private final VBox rows = new VBox();
    private final Label folder = new Label();
    private final Label evidence = new Label();
    private final Label told = new Label();
    private final HBox outcome = new HBox(told);

    BackupsCard(Texts texts, SettingsModel model, Consumer<Path> open) {
        this.texts = texts;
        this.model = model;
        this.open = open;
        getStyleClass().add("card");
        Button now = new Button(texts.get("backups.now"));
        now.setId("backup-now");
        now.setOnAction(event -> backUp());
        folder.getStyleClass().addAll("muted", "small");
        folder.setWrapText(true);
        told.setWrapText(true);
        told.setId("backups-told");
        outcome.setSpacing(8);
        outcome.setAlignment(Pos.CENTER_LEFT);
        rows.getStyleClass().add("backup-rows");
        evidence.getStyleClass().addAll("muted", "small");
        evidence.setWrapText(true);
        evidence.setId("evidence-size");
        model.evidence().addListener(property -> showEvidence());
        showEvidence();
        VBox foot = new VBox(outcome, evidence, folder);
        foot.setSpacing(8);
        foot.getStyleClass().add("settings-foot");
        getChildren().addAll(Card.heading(texts.get("backups"), texts.get("backups.what"), now), rows, foot);
        model.backups().addListener((javafx.collections.ListChangeListener<SettingsModel.KeptBackup>) change -> show());
        model.workspace().desk().addListener((property, old, next) -> tell("", false));
        tell("", false);
        show();
    }

    private void show() {
        rows.getChildren().clear();
        model.backups().forEach(backup -> rows.getChildren().add(row(backup)));
        if (model.backups().isEmpty()) {
            Label none = new Label(texts.get("backups.none"));
            none.getStyleClass().add("muted");
            rows.getChildren().add(none);
        }
        folder.setText(model.backupFolder()
                .map(path -> texts.get("backups.folder", path))
                .orElse(""));
    }

    private void showEvidence() {
        EvidenceSize size = model.evidence().get();
        boolean any = size != null && size.files() > 0;
        evidence.setText(any ? texts.get("backups.evidence", size.files(), ByteSizes.of(size.bytes())) : "");
        evidence.setVisible(any);
        evidence.setManaged(any);
    }

    private Node row(SettingsModel.KeptBackup backup) {
        String time = texts.words().fullDate(backup.made().toLocalDate()) + " " + TIME.format(backup.made());
        Label made = new Label(time);
        Tips.install(made, backup.path().getFileName().toString());
        Label size = new Label(ByteSizes.of(backup.size()));
        size.getStyleClass().addAll("muted", "small", "backup-size");
        Button restore = new Button(texts.get("backups.restore"));
        restore.getStyleClass().addAll("flat", "link");
        restore.setAccessibleText(texts.get("backups.restore") + " " + time);
        restore.setOnAction(event -> restore(backup));
        HBox row = new HBox(made, size, Card.spacer(), restore);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setSpacing(12);
        row.getStyleClass().add("backup-row");
        return row;
    }

    private void backUp() {
        model.backUp(
                path -> tell(texts.get("backups.done", path.getFileName()), false),
                refused -> tell(texts.wording().of(refused), true));
    }

    private void restore(SettingsModel.KeptBackup backup) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("backups.restoreTo"));
        chooser.setInitialFileName(backup.path().getFileName().toString());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.get("backups.file"), "*" + Desk.EXTENSION));
        model.workspace()
                .path()
                .map(path -> path.toAbsolutePath().getParent().toFile())
                .filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            model.restore(
                    backup.path(),
                    chosen.toPath(),
                    this::restored,
                    refused -> tell(texts.wording().of(refused), true));
        }
    }

    private void restored(SettingsModel.Restored restored) {
        Path path = restored.path();
        List<String> missing = restored.missing();
        String told = texts.get("backups.restored", path);
        tell(
                missing.isEmpty()
                        ? told
                        : told
                                + texts.get(
                                        "backups.without",
                                        missing.size(),
                                        String.join(texts.words().listSeparator(), missing)),
                !missing.isEmpty());
        Button way = new Button(texts.get("backups.open"));
        way.setMinWidth(USE_PREF_SIZE);
        way.setOnAction(event -> open.accept(path));
        outcome.getChildren().add(way);
    }

    private void tell(String words, boolean refused) {
        outcome.getChildren().setAll(told);
        told.setText(refused ? "▲ " + words : words);
        told.getStyleClass().setAll("label", refused ? "field-error" : "settings-told");
        outcome.setVisible(!words.isEmpty());
        outcome.setManaged(!words.isEmpty());
    }
}
