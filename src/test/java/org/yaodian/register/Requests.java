package org.yaodian.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.yaodian.calendar.HolidayTable;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.PersonRole;
import org.yaodian.plan.Row;

/** Entries of the shipped registers, acted upon as a test says; acts are judged by the rules before they are added. */
final class Requests {
    static final WorkCalendar CALENDAR = calendar();
    private static final UUID ENTRY = new UUID(1, 1);

    private EntryCase entry;

    private Requests(EntryCase entry) {
        this.entry = entry;
    }

    private static WorkCalendar calendar() {
        try (Stream<String> lines = Files.lines(Path.of("assets/calendar/holidays.csv"), StandardCharsets.UTF_8)) {
            return WorkCalendar.of(HolidayTable.parse(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RegisterBody body(String file) {
        try {
            return DefinitionJson.parse(Files.readString(Path.of("src/main/resources/registers/" + file + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Requests opened(String file, String day, Integer limit) {
        RegisterBody body = body(file);
        Entry entry = new Entry(
                ENTRY,
                Row.UNSAVED,
                1,
                file,
                new UUID(2, 2),
                null,
                2022,
                17,
                LocalDate.parse(day),
                body.stages().get(0).key(),
                "",
                null,
                null,
                null,
                limit,
                true,
                Map.of());
        return new Requests(new EntryCase(body, entry, List.of()));
    }

    /** A request for disclosure: 20 working days. */
    static Requests request(String day) {
        return opened("03-foi-request", day, 20);
    }

    Requests then(String act, String day) {
        return then(act, day, null, null);
    }

    Requests extended(String day, int days) {
        return then("延期", day, days, null);
    }

    Requests then(String act, String day, Integer days, String reason) {
        return then(act, LocalDate.parse(day), days, reason, Map.of());
    }

    Requests then(String act, LocalDate day, Integer days, String reason, Map<String, String> fields) {
        EntryAct done = new EntryAct(
                UUID.randomUUID(), Row.UNSAVED, ENTRY, entry.acts().size() + 1, act, day, days, reason, "张三", fields);
        EntryRules.expectAllowed(entry, done, PersonRole.COORDINATOR, CALENDAR);
        entry = entry.with(done);
        return this;
    }

    /** With a value that it has had from the beginning. */
    Requests with(String column, String value) {
        return with(Map.of(column, value));
    }

    /** With values that it has had from the beginning; null for none. */
    Requests with(Map<String, String> values) {
        Map<String, String> fields = new LinkedHashMap<>(values);
        fields.values().removeIf(Objects::isNull);
        Entry old = entry.entry();
        return new Requests(entry.with(new Entry(
                old.id(),
                old.revision(),
                old.number(),
                old.register(),
                old.definitionId(),
                old.divisionId(),
                old.year(),
                old.running(),
                old.openedOn(),
                old.stage(),
                old.content(),
                old.kind(),
                old.closedOn(),
                old.voidedOn(),
                old.limitDays(),
                old.plain(),
                fields)));
    }

    EntryCase entry() {
        return entry;
    }

    EntryStanding on(String day) {
        return on(LocalDate.parse(day));
    }

    EntryStanding on(LocalDate day) {
        return EntryStanding.on(day, entry, CALENDAR, new org.yaodian.plan.WarningWindow(CALENDAR, 10));
    }

    LocalDate dueOn(String day) {
        return on(day).due();
    }
}
