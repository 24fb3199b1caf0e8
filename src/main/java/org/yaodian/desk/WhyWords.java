package org.yaodian.desk;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.yaodian.calendar.DayKind;
import org.yaodian.register.ActKind;
import org.yaodian.register.DayRange;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.WhyStep;

/** The steps to a due date in the user's language. */
public final class WhyWords {
    private final ResourceBundle messages;
    private final Words words;
    private final RegisterBody body;

    /** @param body the definition whose acts are named */
    public WhyWords(Language language, RegisterBody body) {
        this.messages = language.messages("why");
        this.words = new Words(language);
        this.body = body;
    }

    public String of(WhyStep step) {
        int year = step.date().getYear();
        Object[] arguments =
                step.arguments().stream().map(argument -> text(argument, year)).toArray();
        return format(step.key(), arguments);
    }

    private String text(Object argument, int year) {
        if (argument instanceof LocalDate date) {
            return words.shortDay(year, date);
        }
        if (argument instanceof List<?> ranges) {
            String told = ranges.stream()
                    .map(range -> text((DayRange) range, year))
                    .collect(Collectors.joining(messages.getString("separator")));
            return told.isEmpty() ? "" : format("daysOff", told);
        }
        if (argument instanceof String act) {
            return body.act(act).map(ActKind::name).map(words::of).orElse(act);
        }
        return argument.toString();
    }

    private String text(DayRange range, int year) {
        String key = range.kind() == DayKind.OFF ? "off" : "work";
        return range.from().equals(range.to())
                ? format(key, words.shortDay(year, range.from()))
                : format(
                        key + ".range",
                        words.shortDay(year, range.from()),
                        words.shortDay(range.from().getYear(), range.to()));
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key)).format(arguments);
    }
}
