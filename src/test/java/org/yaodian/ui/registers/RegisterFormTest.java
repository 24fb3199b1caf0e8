package org.yaodian.ui.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yaodian.desk.Language;
import org.yaodian.plan.WorkItem;
import org.yaodian.register.ColumnType;
import org.yaodian.register.RegisterStanding;
import org.yaodian.ui.kit.Appearance;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.reports.SampleWorkspace;
import org.yaodian.ui.workspace.Navigation;

/** 台账 in a window: registers made and changed in their form. */
@ExtendWith(ApplicationExtension.class)
class RegisterFormTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private Scene scene;
    private SampleWorkspace sample;
    private RegistersModel model;

    @Start
    void start(Stage newStage) {
        stage = newStage;
    }

    @BeforeEach
    void show() throws Exception {
        sample = new SampleWorkspace(folder);
        SampleWorkspace.onFx(() -> {
            model = new RegistersModel(sample.workspace());
            RegistersView view =
                    new RegistersView(new Texts(Language.CHINESE, "registers"), model, new Navigation(), line -> {});
            view.getStyleClass().add("shell");
            scene = new Scene(view, 1072, 720);
            new Appearance(sample.preferences()).dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void close() throws Exception {
        sample.close();
    }

    private void fire(FxRobot robot, String selector) {
        robot.interact(() -> ((ButtonBase) scene.lookup(selector)).fire());
    }

    private void type(FxRobot robot, String selector, String text) {
        robot.interact(() -> ((TextInputControl) scene.lookup(selector)).setText(text));
    }

    private void choose(FxRobot robot, String register) throws Exception {
        robot.interact(() -> model.register().set(register));
        SampleWorkspace.await(() -> model.chosenRegister().isPresent());
    }

    private void press(FxRobot robot, String item) throws Exception {
        robot.interact(() -> {
            MenuButton menu = (MenuButton) scene.lookup("#more-register");
            menu.show();
            menu.hide();
            menuItem(menu, item).orElseThrow().fire();
        });
    }

    private static Optional<MenuItem> menuItem(MenuButton menu, String id) {
        return menu.getItems().stream().filter(item -> id.equals(item.getId())).findFirst();
    }

    private String refusals() {
        AtomicReference<String> told = new AtomicReference<>("");
        SampleWorkspace.onFx(() -> told.set(scene.getRoot().lookupAll(".field-error").stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining())));
        return told.get();
    }

    private RegisterStanding register(String word) {
        return sample.workspace().registers().get().stream()
                .filter(standing -> standing.definition().register().equals(word))
                .findFirst()
                .orElse(null);
    }

    @Test
    void a_column_that_is_added_in_the_form_is_asked_for_when_an_entry_is_added(FxRobot robot) throws Exception {
        choose(robot, "training");
        press(robot, "register-change");
        int next = model.chosenRegister()
                        .orElseThrow()
                        .definition()
                        .body()
                        .columns()
                        .size()
                + 1;
        fire(robot, "#add-column");
        fire(robot, "#form-save");
        SampleWorkspace.await(() -> refusals().contains("第 " + next + " 列"));

        type(robot, "#column-name-" + next, "授课方式");
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<ColumnType> type = (ComboBox<ColumnType>) scene.lookup("#column-type-" + next);
            type.setValue(ColumnType.CHOICE);
        });
        fire(robot, "#form-save");
        SampleWorkspace.await(() -> refusals().contains("选项"));
        type(robot, "#column-choices-" + next, "线下|On site\n\n线上|Online\n");
        fire(robot, "#column-up-" + next);
        fire(robot, "#form-save");
        SampleWorkspace.await(() -> register("training").definition().version() == 2);

        SampleWorkspace.await(() -> scene.lookup("#form-save") == null);
        fire(robot, "#entry-add");
        SampleWorkspace.await(() -> scene.lookup("#field-授课方式") instanceof ComboBox<?> box
                && box.getItems().size() == 3);
    }

    @Test
    void a_register_is_made_serves_an_item_is_retired_and_comes_back(FxRobot robot) throws Exception {
        fire(robot, "#add-register");
        type(robot, "#register-name", "依申请公开");
        fire(robot, "#form-save");
        SampleWorkspace.await(() -> refusals().contains("依申请公开"));
        type(robot, "#register-name", "来访登记");
        type(robot, "#register-english", "Visits");
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Optional<WorkItem>> item = (ComboBox<Optional<WorkItem>>) scene.lookup("#register-item");
            item.setValue(item.getItems().get(3));
            ((CheckBox) scene.lookup("#phrase-1")).setSelected(true);
        });
        fire(robot, "#form-save");
        SampleWorkspace.await(() -> register("own-1") != null);
        assertThat(register("own-1").item().number()).isEqualTo(3);
        SampleWorkspace.await(() -> "own-1".equals(model.register().get()));

        press(robot, "register-retire");
        SampleWorkspace.await(() -> register("own-1") == null);
        // it has no entries, so that only the menu still knows it
        SampleWorkspace.await(() -> {
            MenuButton menu = (MenuButton) scene.lookup("#more-register");
            menu.show();
            menu.hide();
            return menu.getItems().stream()
                    .anyMatch(item -> item.getText() != null && item.getText().contains("来访登记"));
        });
        robot.interact(() -> {
            MenuButton menu = (MenuButton) scene.lookup("#more-register");
            menu.getItems().get(menu.getItems().size() - 1).fire();
        });
        SampleWorkspace.await(() -> register("own-1") != null);
    }

    @Test
    void the_title_column_stays_until_another_is_chosen(FxRobot robot) throws Exception {
        choose(robot, "training");
        press(robot, "register-change");
        fire(robot, "#column-remove-1");
        assertThat(refusals()).contains("标题列");
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Optional<ColumnRow>> title = (ComboBox<Optional<ColumnRow>>) scene.lookup("#register-title");
            title.setValue(title.getItems().get(1));
        });
        fire(robot, "#column-remove-1");
        fire(robot, "#form-save");
        SampleWorkspace.await(() -> register("training").definition().version() == 2);
        assertThat(register("training").definition().body().title()).isEqualTo("培训对象");
    }
}
