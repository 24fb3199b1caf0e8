package org.yaodian.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yaodian.desk.Language;
import org.yaodian.desk.Words;

/** A date that is none stays to be mended; a date is shown as the program writes dates. */
@ExtendWith(ApplicationExtension.class)
class DateFieldTest {
    private DateField picker;
    private Button elsewhere;

    @Start
    void start(Stage stage) {
        picker = DateField.make(new Words(Language.CHINESE));
        elsewhere = new Button("…");
        stage.setScene(new Scene(new VBox(picker, elsewhere)));
        stage.show();
    }

    @Test
    void what_is_no_date_stays_when_enter_is_pressed(FxRobot robot) {
        robot.interact(() -> {
            picker.setValue(LocalDate.of(2022, 11, 1));
            picker.requestFocus();
            picker.getEditor().setText("月底");
        });
        robot.push(KeyCode.ENTER);
        assertThat(picker.getEditor().getText()).isEqualTo("月底");
    }

    private String leave(FxRobot robot, String typed) {
        robot.interact(() -> {
            picker.requestFocus();
            picker.getEditor().setText(typed);
        });
        robot.interact(elsewhere::requestFocus);
        return picker.getEditor().getText();
    }

    @Test
    void what_is_no_date_stays_as_it_was_typed_when_the_field_is_left(FxRobot robot) {
        robot.interact(() -> picker.setValue(LocalDate.of(2022, 11, 1)));
        assertThat(leave(robot, "2022-13-01")).isEqualTo("2022-13-01");
        assertThat(DateField.typed(picker)).isNull();
        assertThat(picker.getValue()).isNull();
        assertThat(picker.getEditor().getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("error"));
    }

    @Test
    void it_is_mended_where_it_stands(FxRobot robot) {
        leave(robot, "31日");
        assertThat(leave(robot, "2022/12/31"))
                .isEqualTo(new Words(Language.CHINESE).fullDate(LocalDate.of(2022, 12, 31)));
        assertThat(picker.getEditor().getPseudoClassStates())
                .noneMatch(state -> state.getPseudoClassName().equals("error"));
    }

    @Test
    void it_is_emptied_of_a_date_and_of_what_is_none(FxRobot robot) {
        leave(robot, "31日");
        robot.interact(() -> picker.clear());
        assertThat(leave(robot, "")).isEmpty();
        robot.interact(() -> picker.setValue(LocalDate.of(2022, 11, 1)));
        robot.interact(() -> picker.clear());
        assertThat(picker.getEditor().getText()).isEmpty();
    }
}
