package org.yaodian.ui.registers;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import org.yaodian.register.RegisterBody;
import org.yaodian.ui.kit.Texts;

/** Asks for the files of sheets that come in and go out. */
final class SheetFiles {
    private static final String XLSX = ".xlsx";

    private final Texts texts;
    private final SheetsModel model;
    private final Node owner;
    private final Consumer<String> told;

    /** @param told shows a line of what was done */
    SheetFiles(Texts texts, SheetsModel model, Node owner, Consumer<String> told) {
        this.texts = texts;
        this.model = model;
        this.owner = owner;
        this.told = told;
    }

    void chooseImport(String register, EntryPane pane) {
        FileChooser chooser = chooser("import.choose", "*.xlsx", "*.xls");
        File chosen = chooser.showOpenDialog(owner.getScene().getWindow());
        if (chosen != null) {
            bring(register, chosen.toPath(), pane);
        }
    }

    /** Looks at a sheet that is to come in. */
    void bring(String register, Path sheet, EntryPane pane) {
        model.preview(register, sheet, preview -> pane.preview(preview, model), pane::refuse);
    }

    /** The ways out: with personal data masked, or as it is where the register has any. */
    MenuButton exportMenu(RegistersModel registers) {
        MenuButton menu = new MenuButton(texts.get("export"));
        menu.setId("entries-export");
        menu.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        MenuItem masked = new MenuItem(texts.get("export.masked"));
        masked.setOnAction(event -> chooseExport(registers, false));
        MenuItem personal = new MenuItem(texts.get("export.personal"));
        personal.setOnAction(event -> chooseExport(registers, true));
        menu.setOnShowing(event -> {
            boolean any = registers
                    .chosenRegister()
                    .filter(standing -> hasPersonal(standing.definition().body()))
                    .isPresent();
            personal.setVisible(any);
        });
        menu.getItems().addAll(masked, personal);
        return menu;
    }

    private static boolean hasPersonal(RegisterBody body) {
        return body.columns().stream().anyMatch(column -> column.personal());
    }

    private void chooseExport(RegistersModel registers, boolean withPersonal) {
        registers.chosenRegister().ifPresent(standing -> {
            FileChooser chooser = chooser("export", "*" + XLSX);
            chooser.setInitialFileName(
                    texts.words().of(standing.definition().body().name()).replaceAll("[\\\\/:*?\"<>|]", " ") + XLSX);
            File chosen = chooser.showSaveDialog(owner.getScene().getWindow());
            if (chosen != null) {
                model.export(
                        standing.definition().register(),
                        withPersonal,
                        chosen.toPath(),
                        path -> told.accept(texts.get("export.done", path)),
                        registers.workspace()::refuse);
            }
        });
    }

    private FileChooser chooser(String title, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("import.files"), patterns));
        return chooser;
    }
}
