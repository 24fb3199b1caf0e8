package org.yaodian.ui.kit;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.yaodian.desk.Dates;
import org.yaodian.desk.Words;

/** A field for a date, which takes what people type: 2022-12-31, 2022/12/31, 2022年12月31日. */
public final class DateField {
    private DateField() {}

    public static DatePicker make(Words words) {
        DatePicker picker = new DatePicker();
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate date) {
                return date == null ? "" : words.fullDate(date);
            }

            @Override
            public LocalDate fromString(String text) {
                return Dates.parse(text).orElse(null);
            }
        });
        return picker;
    }

    /** What stands in the field, whether it was chosen or is still being typed; null where it is no date. */
    public static LocalDate typed(DatePicker picker) {
        return Dates.parse(picker.getEditor().getText()).orElse(null);
    }
}
