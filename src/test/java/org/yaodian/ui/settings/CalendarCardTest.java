package org.yaodian.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.ui.reports.SampleWorkspace.await;
import static org.yaodian.ui.reports.SampleWorkspace.onFx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yaodian.desk.Language;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.Appearance;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.reports.SampleWorkspace;

/** 设置 › 工作日历 in a window, with the sample of 2022 open. */
@ExtendWith(ApplicationExtension.class)
class CalendarCardTest {
    private static final String NOTICE = "2027年1月1日放假1天。2027年5月1日至3日放假。2027年10月1日至7日放假，共7天。10月9日（周六）上班。";

    @TempDir
    Path folder;

    private Stage stage;
    private SampleWorkspace sample;
    private CalendarModel model;

    @Start
    void start(Stage newStage) {
        stage = newStage;
    }

    @AfterEach
    void close() throws Exception {
        sample.close();
    }

    private void show(Language language) throws Exception {
        sample = new SampleWorkspace(folder);
        onFx(() -> {
            model = new CalendarModel(sample.workspace());
            CalendarCard card = new CalendarCard(new Texts(language, "settings"), model);
            Scene scene = new Scene(new javafx.scene.control.ScrollPane(card), 900, 900);
            new Appearance(sample.preferences()).dress(scene);
            stage.setScene(scene);
            stage.show();
        });
        await(() -> model.shown().get() != null);
    }

    private static <N extends Node> N find(FxRobot robot, String id) {
        return robot.lookup("#" + id).query();
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).<Button>query().fire());
    }

    private static void type(FxRobot robot, String id, String text) {
        robot.interact(() -> robot.lookup("#" + id).<TextInputControl>query().setText(text));
    }

    /** All that is told below a node. */
    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.lookupAll("*").forEach(each -> {
            if (each instanceof Labeled labeled && labeled.getText() != null) {
                words.append(labeled.getText()).append('\n');
            }
        });
        return words.toString();
    }

    @Test
    void a_year_is_shown_and_one_goes_to_the_next(FxRobot robot) throws Exception {
        show(Language.CHINESE);
        assertThat(words(find(robot, "calendar-days")))
                .contains("10月1日（周六） 至 10月7日（周五）", "国庆节", "随程序")
                .doesNotContain("移除");
        assertThat(robot.lookup("#calendar-count").<Label>query().getText()).isEqualTo("249 个工作日");
        fire(robot, "calendar-after");
        await(() -> model.shown().get().year() == 2023);
        assertThat(robot.lookup("#calendar-year").<Label>query().getText()).isEqualTo("2023 年");
        // the plan's year and the next are both known
        assertThat(robot.lookup("#calendar-unknown").<Label>query().isVisible()).isFalse();
    }

    @Test
    void a_notice_is_looked_at_first_then_adopted(FxRobot robot) throws Exception {
        show(Language.CHINESE);
        Node preview = find(robot, "calendar-preview");
        assertThat(preview.isVisible()).isFalse();
        type(robot, "calendar-text", NOTICE);
        fire(robot, "calendar-take-text");
        await(preview::isVisible);
        assertThat(words(preview)).contains("会改 12 天", "10月9日（周六）", "新增");
        assertThat(model.workspace().undoable().get().undo()).isNull();

        fire(robot, "calendar-make");
        await(() -> model.shown().get().year() == 2027 && model.shown().get().known());
        assertThat(preview.isVisible()).isFalse();
        assertThat(words(find(robot, "calendar-days"))).contains("本文件", "移除");
        assertThat(robot.lookup("#calendar-text").<TextInputControl>query().getText())
                .isEmpty();
        onFx(() -> model.workspace().undo(change -> {}));
        await(() -> !model.shown().get().known());
    }

    @Test
    void what_does_not_fit_is_told_and_leaving_changes_nothing(FxRobot robot) throws Exception {
        show(Language.CHINESE);
        Node preview = find(robot, "calendar-preview");
        type(robot, "calendar-text", "2027年1月1日放假。\n10月1日至7日放假，共8天。");
        fire(robot, "calendar-take-text");
        await(preview::isVisible);
        assertThat(words(preview)).contains("▲ 第 2 行", "共 8 天");
        fire(robot, "calendar-leave");
        assertThat(preview.isVisible()).isFalse();
        assertThat(model.workspace().undoable().get().undo()).isNull();
    }

    @Test
    void an_exception_shows_what_moves_and_can_be_removed_again(FxRobot robot) throws Exception {
        show(Language.CHINESE);
        robot.interact(() -> {
            robot.lookup("#calendar-date").<DatePicker>query().getEditor().setText("2022-12-31");
            robot.lookup("#choose-WORK").<ToggleButton>query().fire();
            robot.lookup("#calendar-name").<TextField>query().setText("年终结账");
        });
        fire(robot, "calendar-except");
        Node preview = find(robot, "calendar-preview");
        await(preview::isVisible);
        assertThat(words(preview)).contains("改为", "变动的时限", "须在 12月30日（周五） 前");
        fire(robot, "calendar-make");
        String remove = "calendar-remove-2022-12-31";
        await(() -> stage.getScene().lookup("#" + remove) != null);
        assertThat(model.workspace().status().get().calendar().isWorkingDay(LocalDate.of(2022, 12, 31)))
                .isTrue();

        fire(robot, remove);
        await(preview::isVisible);
        fire(robot, "calendar-make");
        await(() -> stage.getScene().lookup("#" + remove) == null);
        assertThat(model.workspace().status().get().calendar().isWorkingDay(LocalDate.of(2022, 12, 31)))
                .isFalse();
    }

    @Test
    void a_refusal_stands_beside_its_fields_in_english_too(FxRobot robot) throws Exception {
        show(Language.ENGLISH);
        fire(robot, "calendar-except");
        Label except = find(robot, "calendar-except-error");
        await(except::isVisible);
        assertThat(except.getText()).startsWith("▲").contains("date");
        fire(robot, "calendar-take-text");
        Label take = find(robot, "calendar-take-error");
        await(take::isVisible);
        assertThat(take.getText()).startsWith("▲").contains("notice");
    }

    @Test
    void a_file_is_looked_at_like_a_notice(FxRobot robot) throws Exception {
        show(Language.CHINESE);
        Path table = Files.writeString(folder.resolve("2027.csv"), "date,kind,name\n2027-01-01,off,元旦\n");
        AtomicReference<Refused> refused = new AtomicReference<>();
        onFx(() -> model.proposeFile(table, refused::set));
        Node preview = find(robot, "calendar-preview");
        await(preview::isVisible);
        assertThat(words(preview)).contains("会改 1 天", "元旦");
        onFx(() -> model.proposeFile(folder.resolve("无.csv"), refused::set));
        await(() -> refused.get() != null);
        assertThat(refused.get().reason()).isEqualTo("read.notFound");
    }
}
