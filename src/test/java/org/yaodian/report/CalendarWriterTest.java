package org.yaodian.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A calendar file as other programs take it in, read back line by line by the letter of RFC 5545. */
class CalendarWriterTest {
    private static final Instant STAMP = Instant.parse("2022-11-01T09:30:15.5Z");
    private static final String LONG = "年内至少举办1次政府开放日活动，\"邀请\"群众;走进机关\\大厅😀，".repeat(9) + "\n第二行";

    private static byte[] written(CalendarEvent... events) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarWriter.write("2022年要点,表", STAMP, List.of(events), out);
        return out.toByteArray();
    }

    private static CalendarEvent event(String uid) {
        return new CalendarEvent(
                uid, LocalDate.of(2022, 12, 31), LocalDate.of(2022, 12, 30), "开放日,1次", LONG, "（十一）开放日,活动");
    }

    /** The lines with what was folded joined again. */
    private static List<String> unfolded(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).endsWith("\r\n").doesNotContain("\uFFFD");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            if (line.startsWith(" ")) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + line.substring(1));
            } else {
                assertThat(line).matches("[A-Z-]+[;:].*");
                lines.add(line);
            }
        }
        return lines;
    }

    private static String unescaped(List<String> lines, String property) {
        String value = lines.stream()
                .filter(line -> line.startsWith(property + ":"))
                .findFirst()
                .orElseThrow()
                .substring(property.length() + 1);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            assertThat(c).isNotIn(',', ';');
            if (c == '\\') {
                char escaped = value.charAt(++i);
                assertThat(escaped).isIn('n', 'N', ',', ';', '\\');
                plain.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    @Test
    void an_event_is_a_whole_day_with_everything_that_programs_ask_for() throws IOException {
        List<String> lines = unfolded(written(event("a@b")));
        assertThat(lines)
                .startsWith("BEGIN:VCALENDAR")
                .contains(
                        "VERSION:2.0",
                        "X-WR-CALNAME:2022年要点\\,表",
                        "BEGIN:VEVENT",
                        "UID:a@b",
                        "DTSTAMP:20221101T093015Z",
                        "DTSTART;VALUE=DATE:20221231",
                        "DTEND;VALUE=DATE:20230101",
                        "SUMMARY:开放日\\,1次",
                        "CATEGORIES:（十一）开放日\\,活动",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "TRIGGER:-PT15H",
                        "END:VALARM")
                .endsWith("END:VEVENT", "END:VCALENDAR");
    }

    @Test
    void a_text_comes_out_as_it_went_in_whatever_is_in_it() throws IOException {
        assertThat(unescaped(unfolded(written(event("a@b"))), "DESCRIPTION")).isEqualTo(LONG);
    }

    @Test
    void a_calendar_may_be_empty() throws IOException {
        assertThat(unfolded(written())).contains("BEGIN:VCALENDAR", "END:VCALENDAR");
    }
}
