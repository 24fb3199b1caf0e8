package org.yaodian.ui.kit;

import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.yaodian.desk.Dates;
import org.yaodian.desk.Words;

/**
 * A field for a date, which takes what people type: 2022-12-31, 2022/12/31, 2022年12月31日. What is no date stays as it
 * was typed, marked, for whoever typed it to mend.
 */
public final class DateField extends DatePicker {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private boolean entering;
    private boolean clearing;

    private DateField(Words words) {
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate date) {
                return date == null ? "" : words.fullDate(date);
            }

            @Override
            public LocalDate fromString(String text) {
                return Dates.parse(text).orElse(null);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> entering = event.getCode() == KeyCode.ENTER);
        getEditor().textProperty().addListener((property, before, now) -> changed(before, now));
        focusedProperty().addListener(property -> mark());
    }

    public static DateField make(Words words) {
        return new DateField(words);
    }

    /** A picker that is left or told Enter empties itself of what is no date: that is put back. */
    private void changed(String before, String now) {
        boolean taken = now.isEmpty() && isNoDate(before) && (entering || !isFocused());
        if (taken && !clearing) {
            getEditor().setText(before);
        }
        mark();
    }

    private void mark() {
        boolean wrong = isNoDate(getEditor().getText()) && !isFocused();
        pseudoClassStateChanged(ERROR, wrong);
        getEditor().pseudoClassStateChanged(ERROR, wrong);
    }

    private static boolean isNoDate(String text) {
        return text != null && !text.isBlank() && Dates.parse(text).isEmpty();
    }

    /** What stands in the field, whether it was chosen or is still being typed; null where it is no date. */
    public static LocalDate typed(DatePicker picker) {
        return Dates.parse(picker.getEditor().getText()).orElse(null);
    }

    /** Empties the field, of a date or of what is none. */
    public void clear() {
        clearing = true;
        setValue(null);
        getEditor().clear();
        clearing = false;
    }
}
