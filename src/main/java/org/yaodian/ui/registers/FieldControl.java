package org.yaodian.ui.registers;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.yaodian.desk.Dates;
import org.yaodian.plan.Bilingual;
import org.yaodian.register.Column;
import org.yaodian.register.FieldValues;
import org.yaodian.ui.kit.Choices;
import org.yaodian.ui.kit.DateField;
import org.yaodian.ui.kit.Texts;

/**
 * The control in which a column's value is typed or chosen.
 *
 * @param typed what stands in it, blank for nothing
 */
record FieldControl(Column column, Control node, Supplier<String> typed) {
    private static final int LONG_ROWS = 3;

    /** @param divisions the names that a division is chosen from */
    static FieldControl of(Texts texts, Column column, String value, List<String> divisions) {
        return switch (column.type()) {
            case TEXT -> column.longText() ? area(column, value) : field(column, value);
            case NUMBER -> field(column, value);
            case DATE -> date(texts, column, value);
            case BOOLEAN ->
                choice(
                        texts,
                        column,
                        value,
                        List.of(
                                new Bilingual(
                                        FieldValues.YES, texts.of("registers").get("yes")),
                                new Bilingual(
                                        FieldValues.NO, texts.of("registers").get("no"))));
            case CHOICE -> choice(texts, column, value, column.choices());
            case DIVISION ->
                choice(
                        texts,
                        column,
                        value,
                        divisions.stream()
                                .map(name -> new Bilingual(name, name))
                                .toList());
        };
    }

    private static FieldControl field(Column column, String value) {
        TextField field = new TextField(value == null ? "" : value);
        return new FieldControl(column, field, field::getText);
    }

    private static FieldControl area(Column column, String value) {
        TextArea area = new TextArea(value == null ? "" : value);
        area.setWrapText(true);
        area.setPrefRowCount(LONG_ROWS);
        return new FieldControl(column, area, area::getText);
    }

    private static FieldControl date(Texts texts, Column column, String value) {
        DatePicker picker = DateField.make(texts.words());
        if (value != null) {
            picker.setValue(Dates.parse(value).orElse(null));
        }
        return new FieldControl(column, picker, () -> {
            String text = picker.getEditor().getText();
            return Dates.parse(text).map(Object::toString).orElse(text);
        });
    }

    private static FieldControl choice(Texts texts, Column column, String value, List<Bilingual> choices) {
        ComboBox<Bilingual> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        Bilingual nothing = new Bilingual("", "");
        box.getItems().add(nothing);
        box.getItems().addAll(choices);
        Choices.name(box, choice -> texts.words().of(choice));
        Bilingual present = choices.stream()
                .filter(choice -> choice.chinese().equals(value))
                .findFirst()
                .orElse(nothing);
        if (value != null && present == nothing) {
            // what is no longer among the choices, as a retired division, stays as it is
            present = new Bilingual(value, value);
            box.getItems().add(present);
        }
        box.setValue(present);
        return new FieldControl(
                column, box, () -> box.getValue() == null ? "" : box.getValue().chinese());
    }
}
