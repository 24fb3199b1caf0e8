package org.yaodian.ui.settings;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yaodian.calendar.DayKind;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.DateField;
import org.yaodian.ui.kit.Segments;
import org.yaodian.ui.kit.Texts;

/** An exception of the office's own: a date, off or worked, and why. */
final class CalendarException extends VBox {
    private final Texts texts;
    private final CalendarModel model;
    private final DatePicker date;
    private final SimpleObjectProperty<DayKind> kind = new SimpleObjectProperty<>(DayKind.OFF);
    private final TextField name = new TextField();
    private final Label error = new Label();

    CalendarException(Texts texts, CalendarModel model) {
        this.texts = texts;
        this.model = model;
        this.date = DateField.make(texts.words());
        getStyleClass().add("calendar-part");
        Label heading = new Label(texts.get("calendar.exception"));
        heading.getStyleClass().add("form-label");
        date.setId("calendar-date");
        date.setPromptText(texts.get("calendar.date"));
        date.setAccessibleText(texts.get("calendar.date"));
        date.setMinWidth(150);
        name.setId("calendar-name");
        name.setPromptText(texts.get("calendar.name"));
        name.setAccessibleText(texts.get("calendar.name"));
        name.setOnAction(event -> propose());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button add = new Button(texts.get("calendar.look"));
        add.setId("calendar-except");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> propose());
        Segments<DayKind> kinds = new Segments<>(
                texts.get("calendar.kind"),
                List.of(DayKind.OFF, DayKind.WORK),
                kind,
                each -> texts.words().of(each));
        kinds.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(date, kinds, name, add);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setSpacing(8);
        error.setId("calendar-except-error");
        CalendarCard.tell(error, null);
        getChildren().addAll(heading, row, error);
        model.proposed().addListener(property -> CalendarCard.tell(error, null));
    }

    private void propose() {
        CalendarCard.tell(error, null);
        model.proposeException(DateField.typed(date), kind.get(), name.getText(), this::refuse);
    }

    private void refuse(Refused refused) {
        CalendarCard.tell(error, texts.wording().of(refused));
    }

    void clear() {
        date.setValue(null);
        date.getEditor().clear();
        name.clear();
    }
}
