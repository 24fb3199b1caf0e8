package org.yaodian.ui.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.ui.kit.Background;
import org.yaodian.ui.kit.FileOpener;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** What came of an export, beneath its button: where the file lies and the ways to it, or why there is none. */
final class OutcomeLine extends VBox {
    private final Texts texts;
    private final Background background;
    private final Label told = new Label();
    private final HBox ways = new HBox();

    OutcomeLine(Texts texts, Background background) {
        this.texts = texts;
        this.background = background;
        getStyleClass().add("report-outcome");
        told.setWrapText(true);
        told.setId("report-outcome");
        ways.setSpacing(8);
        getChildren().addAll(told, ways);
        tell("", false);
    }

    void show(ReportsModel.Outcome outcome) {
        ways.getChildren().clear();
        if (outcome instanceof ReportsModel.Outcome.Exported exported) {
            String remarks = exported.remarks().stream()
                    .map(remark -> "\n▲ " + texts.wording().of(remark))
                    .collect(Collectors.joining());
            tell(texts.get("export.done", exported.path().getFileName()) + remarks, false);
            Tips.install(told, exported.path().toAbsolutePath().toString());
            Path folder = exported.path().toAbsolutePath().getParent();
            ways.getChildren()
                    .addAll(
                            way("export.open", exported.path(), "open-file"),
                            way("export.folder", folder, "open-folder"));
        } else if (outcome instanceof ReportsModel.Outcome.NotExported not) {
            tell(texts.wording().of(not.refused()), true);
        } else if (outcome instanceof ReportsModel.Outcome.Cancelled) {
            tell(texts.get("export.cancelled"), false);
        } else {
            tell("", false);
        }
        setManaged(!told.getText().isEmpty());
    }

    /** Tells something else in the same place. */
    void tell(String text, boolean refused) {
        told.setText(refused ? "▲ " + text : text);
        told.getStyleClass().setAll("label", refused ? "field-error" : "report-told");
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
    }

    private Button way(String key, Path path, String id) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.setOnAction(event -> open(path));
        return button;
    }

    private void open(Path path) {
        background.start(background
                .<Boolean>longWork(texts.get("export.opening"), job -> {
                    try {
                        FileOpener.open(path);
                        return true;
                    } catch (IOException e) {
                        return false;
                    }
                })
                .onDone(opened -> {
                    if (!opened) {
                        tell(texts.get("export.cannotOpen", path), true);
                    }
                })
                .onRefused(refused -> tell(texts.wording().of(refused), true)));
    }
}
