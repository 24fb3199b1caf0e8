package org.yaodian.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.ui.reports.SampleWorkspace.await;
import static org.yaodian.ui.reports.SampleWorkspace.onFx;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yaodian.desk.EntryKeeping;
import org.yaodian.desk.Language;
import org.yaodian.desk.ListedEntry;
import org.yaodian.desk.ProductKind;
import org.yaodian.report.PageSpot;
import org.yaodian.ui.kit.Appearance;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Place;

/** 手工填报 of 政府信息公开年报 in a window. */
@ExtendWith(ApplicationExtension.class)
class StatutoryPaneTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private SampleWorkspace sample;
    private ReportsModel model;
    private final Navigation navigation = new Navigation();

    @Start
    void start(Stage newStage) {
        stage = newStage;
    }

    @BeforeEach
    void open() throws Exception {
        sample = new SampleWorkspace(folder);
        onFx(() -> {
            Texts texts = new Texts(Language.CHINESE, "reports");
            model = new ReportsModel(texts, sample.workspace(), sample.preferences());
            ReportsView view = new ReportsView(texts, model, sample.workspace(), navigation, told -> {});
            Scene scene = new Scene(view, 1100, 760);
            new Appearance(sample.preferences()).dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void close() throws Exception {
        sample.close();
    }

    private void choose(FxRobot robot, String key) {
        TableView<StatutoryModel.Line> cells = robot.lookup("#statutory-cells").query();
        robot.interact(() -> cells.getItems().stream()
                .filter(line -> line.cell().key().equals(key))
                .forEach(cells.getSelectionModel()::select));
    }

    private StatutoryModel.Line line(String key) {
        return model.statutory().lines().get().stream()
                .filter(line -> line.cell().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).<Button>query().fire());
    }

    @Test
    void a_figure_is_typed_marked_and_taken_back_and_leads_to_its_entries(FxRobot robot) throws Exception {
        onFx(() -> sample.workspace()
                .act(desk -> new EntryKeeping(desk, null)
                        .add("依申请公开", Map.of("申请内容", "低保标准", "申请人类型", "自然人"), LocalDate.of(2022, 10, 20))));
        robot.interact(
                () -> robot.lookup("#kind-STATUTORY").<ToggleButton>query().fire());
        fire(robot, "#statutory-open");
        await(() -> !model.statutory().lines().get().isEmpty()
                && Integer.valueOf(1).equals(line("three.received.natural").counted()));

        choose(robot, "two.licence.decisions");
        TextField number = robot.lookup("#statutory-number").query();
        robot.interact(() -> number.setText("许多"));
        fire(robot, "#statutory-save");
        await(() -> robot.lookup("#statutory-error").<Label>query().getText().contains("行政许可"));
        robot.interact(() -> number.setText("12"));
        fire(robot, "#statutory-save");
        await(() -> "12".equals(line("two.licence.decisions").typed()));
        fire(robot, "#statutory-clear");
        await(() -> line("two.licence.decisions").typed() == null);
        assertThat(number.getText()).isEmpty();

        choose(robot, "part.six.text");
        robot.interact(
                () -> robot.lookup("#statutory-text-field").<TextArea>query().setText("没有。"));
        fire(robot, "#statutory-save");
        await(() -> "没有。".equals(line("part.six.text").typed()));

        choose(robot, "three.received.total");
        ListView<ListedEntry> entries = robot.lookup("#statutory-entries").query();
        await(() -> entries.getItems().size() == 1);
        robot.interact(() -> entries.getSelectionModel().select(0));
        robot.clickOn(robot.lookup("#statutory-entries .list-cell").nth(0).<Node>query(), MouseButton.PRIMARY);
        assertThat(navigation.place().get()).isEqualTo(Place.entry("foi-request", "2022-001"));

        fire(robot, "#statutory-back");
        await(() -> model.preview().state().get() == PreviewModel.State.READY);
        assertThat(model.statutory().open().get()).isFalse();
    }

    @Test
    void a_click_on_a_figure_of_the_page_leads_to_its_entries(FxRobot robot) throws Exception {
        onFx(() -> {
            model.statutory().chosen().set(null);
            sample.workspace()
                    .act(desk -> new EntryKeeping(desk, null)
                            .add("依申请公开", Map.of("申请内容", "低保标准", "申请人类型", "自然人"), LocalDate.of(2022, 10, 20)));
            model.kind().set(ProductKind.STATUTORY);
        });
        await(() -> model.preview().state().get() == PreviewModel.State.READY
                && !model.preview().pages().get().spots().isEmpty());
        PageSpot spot = model.preview().pages().get().spots().stream()
                .filter(one -> one.key().equals("three.received.natural"))
                .findFirst()
                .orElseThrow();
        onFx(() -> model.preview().turnTo(spot.page()));
        ImageView page = robot.lookup(".report-paper .image-view").query();
        await(() -> page.getImage() != null && page.getFitWidth() > 0);
        double scale =
                page.getFitWidth() / model.preview().pages().get().pictures().width(spot.page());
        robot.clickOn(
                page.localToScreen((spot.x() + spot.width() / 2) * scale, (spot.y() + spot.height() / 2) * scale));

        assertThat(model.statutory().open().get()).isTrue();
        assertThat(model.statutory().chosen().get()).isEqualTo("three.received.natural");
        await(() -> model.statutory().entries().get().size() == 1);
    }
}
