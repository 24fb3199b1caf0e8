package org.yaodian.ui.reports;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.yaodian.ui.kit.EmptyState;
import org.yaodian.ui.kit.Pulses;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.VisibleParts;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Screen;
import org.yaodian.ui.workspace.Workspace;

/** 报表: what can be made of the plan, beside the pages as they will be printed. */
public final class ReportsView extends StackPane {
    private final ReportsModel model;
    private final HBox page;
    private final EmptyState empty;

    /** @param tell where an export is told that ends while another screen is looked at */
    public ReportsView(
            Texts texts, ReportsModel model, Workspace workspace, Navigation navigation, Consumer<String> tell) {
        this(texts, model, workspace, navigation, tell, Printing::isPossible);
    }

    /** @param printers whether there is any printer, asked off the FX thread */
    ReportsView(
            Texts texts,
            ReportsModel model,
            Workspace workspace,
            Navigation navigation,
            Consumer<String> tell,
            BooleanSupplier printers) {
        this.model = model;
        ReportsPanel panel = new ReportsPanel(texts, model, workspace.background(), workspace.status(), printers);
        PreviewPane preview = new PreviewPane(
                texts, model.preview(), new SheetNames(texts, workspace.registers()::get), model.statutory()::lookAt);
        StatutoryPane typing = new StatutoryPane(texts, model.statutory(), navigation);
        typing.visibleProperty().bind(model.statutory().open());
        preview.visibleProperty().bind(typing.visibleProperty().not());
        StackPane right = new StackPane();
        VisibleParts.only(right, List.of(preview, typing));
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        page = new HBox(panel);
        // the panel comes in parts, and then the paper
        Pulses.inScene(page, () -> Pulses.after(3, () -> page.getChildren().add(right)));
        page.getStyleClass().add("screen");
        empty = new EmptyState(
                texts.get("empty.title"),
                texts.get("empty.what"),
                texts.get("empty.step"),
                () -> navigation.goTo(Screen.ITEMS));
        VisibleParts.only(this, List.of(page, empty));
        workspace.status().addListener(property -> showPlan());
        sceneProperty().addListener((property, before, now) -> {
            model.show(now != null);
            if (now != null) {
                Platform.runLater(preview::begin);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        panel.focusWithinProperty().addListener(property -> preview.leave());
        model.outcome().addListener(property -> {
            if (getScene() == null && model.outcome().get() instanceof ReportsModel.Outcome.Exported exported) {
                tell.accept(texts.get("export.done", exported.path()));
            }
        });
        showPlan();
    }

    private void showPlan() {
        page.setVisible(model.hasPlan());
        empty.setVisible(!model.hasPlan());
    }

    private void turn(KeyEvent event) {
        boolean forth = event.getCode() == KeyCode.PAGE_DOWN;
        boolean pages = !model.statutory().open().get();
        if (pages && (forth || event.getCode() == KeyCode.PAGE_UP)) {
            PreviewModel preview = model.preview();
            preview.turnTo(preview.page().get() + (forth ? 1 : -1));
            event.consume();
        }
    }
}
