package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each of the seed's sixteen items is lit by its own register, as a person at the command line would see it. */
class SixteenRegistersTest {
    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void aPlan() {
        plan = CliFixture.plan(folder);
    }

    private JsonObject item(int number, String on) {
        JsonArray items =
                CliFixture.run("status", plan, "--json", "--on", on).json().getAsJsonArray("items");
        return items.get(number - 1).getAsJsonObject();
    }

    private String light(int number, String on) {
        return item(number, on).get("light").getAsString();
    }

    private List<JsonObject> obligations(int number, String on) {
        return StreamSupport.stream(
                        item(number, on).getAsJsonArray("obligations").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private JsonObject obligation(int number, String on, String words) {
        return obligations(number, on).stream()
                .filter(obligation -> obligation.get("quote").getAsString().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private JsonObject register(String id) {
        JsonArray registers = CliFixture.run("registers", plan, "--json").json().getAsJsonArray("registers");
        return StreamSupport.stream(registers.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(register -> register.get("id").getAsString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Adds an entry with its required columns filled as their types ask; {@code set} goes before these. */
    private String add(String id, String on, String... set) {
        List<Object> arguments = new ArrayList<>(List.of("add", plan, id, "--on", on));
        List<String> given = List.of(set);
        for (JsonElement element : register(id).getAsJsonArray("columns")) {
            JsonObject column = element.getAsJsonObject();
            String name = column.get("name").getAsString();
            boolean missing = given.stream().noneMatch(value -> value.startsWith(name + "="));
            if (column.get("required").getAsBoolean() && missing) {
                JsonArray choices = column.getAsJsonArray("choices");
                arguments.add("--set");
                arguments.add(
                        name + "=" + (choices.isEmpty() ? "某事" : choices.get(0).getAsString()));
            }
        }
        given.forEach(value -> {
            arguments.add("--set");
            arguments.add(value);
        });
        return CliFixture.run(arguments.toArray()).done().out().strip();
    }

    /** Moves an entry through all its stages on a day. */
    private void finish(String id, String entry, String on) {
        JsonArray stages = register(id).getAsJsonArray("stages");
        for (int i = 1; i < stages.size(); i++) {
            CliFixture.run("move", plan, id, entry, stages.get(i).getAsString(), "--on", on)
                    .done();
        }
    }

    @Test
    void the_registers_stand_in_the_order_of_the_items_that_they_serve() {
        JsonArray registers = CliFixture.run("registers", plan, "--json").json().getAsJsonArray("registers");
        assertThat(registers).hasSize(16);
        for (int i = 0; i < registers.size(); i++) {
            assertThat(registers.get(i).getAsJsonObject().get("item").getAsInt())
                    .isEqualTo(i + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // register, item, came in, still on course, overdue, done
        "site-inspection, 2, 2022-09-05, 2022-09-06, 2022-09-09",
        "foi-request, 3, 2022-09-05, 2022-09-13, 2022-10-10",
        "finance-disclosure, 6, 2022-09-05, 2022-09-06, 2022-09-26",
        "decision, 9, 2022-09-05, 2022-09-06, 2022-09-21",
        "message, 10, 2022-09-05, 2022-09-06, 2022-09-14",
        "standard-catalogue, 12, 2022-09-05, 2022-09-06, 2022-11-01"
    })
    void a_register_with_a_clock_takes_its_item_from_grey_to_green_to_red_and_back(
            String id, int item, String cameIn, String onCourse, String overdue) {
        assertThat(light(item, cameIn)).isEqualTo("GREY");
        String entry = add(id, cameIn);
        assertThat(light(item, onCourse)).isEqualTo("GREEN");
        assertThat(light(item, overdue)).isEqualTo("RED");
        assertThat(register(id).get("open").getAsInt()).isEqualTo(1);
        finish(id, entry, overdue);
        assertThat(light(item, overdue)).isEqualTo("GREEN");
        // as of an earlier day the entry was still open
        assertThat(light(item, onCourse)).isEqualTo("GREEN");
        assertThat(register(id).get("open").getAsInt()).isZero();
        assertThat(register(id).get("entries").getAsInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "epidemic-release, 5",
        "public-resources, 7",
        "interpretation, 8",
        "village-affairs, 13",
    })
    void a_standing_register_takes_its_item_from_yellow_to_green(String id, int item) {
        // the plan was issued on 22 August: a quarter later nothing has been heard
        assertThat(light(item, "2022-11-22")).isEqualTo("GREY");
        assertThat(light(item, "2022-11-23")).isEqualTo("YELLOW");
        finish(id, add(id, "2022-11-23"), "2022-11-24");
        assertThat(light(item, "2022-11-24")).isEqualTo("GREEN");
        assertThat(light(item, "2023-02-25")).isEqualTo("YELLOW");
    }

    @ParameterizedTest
    @CsvSource({"open-day, 11, 开放日, ''", "training, 15, 培训, ''", "briefing, 14, 汇报, 种类=听取汇报"})
    void one_entry_meets_what_is_owed_once_a_year(String id, int item, String words, String set) {
        assertThat(obligation(item, "2022-12-01", words).get("light").getAsString())
                .isEqualTo("GREY");
        assertThat(obligation(item, "2023-01-01", words).get("light").getAsString())
                .isEqualTo("RED");
        if (set.isEmpty()) {
            add(id, "2022-11-10");
        } else {
            add(id, "2022-11-10", set);
        }
        assertThat(obligation(item, "2023-01-01", words).get("state").getAsString())
                .isEqualTo("DONE");
        assertThat(obligation(item, "2022-11-09", words).get("state").getAsString())
                .isEqualTo("NOT_BEGUN");
    }

    @Test
    void each_division_looks_back_for_itself() {
        add("look-back", "2022-11-10", "责任处室=社会救助处");
        JsonObject owed = obligation(16, "2022-12-01", "回头看");
        assertThat(owed.get("owedBy").getAsString()).isEqualTo("EACH_DIVISION");
        assertThat(owed.get("done").getAsInt()).isEqualTo(1);
    }

    @Test
    void a_meeting_is_no_briefing() {
        add("briefing", "2022-11-10", "种类=领导小组会议");
        assertThat(obligation(14, "2022-12-01", "汇报").get("done").getAsInt()).isZero();
        assertThat(obligation(14, "2022-12-01", "会议").get("state").getAsString())
                .isEqualTo("ON_COURSE");
    }

    @Test
    void the_library_of_normative_documents_is_whole_when_all_that_came_in_are_published() {
        String first = add("normative-document", "2022-10-10");
        String second = add("normative-document", "2022-10-11");
        String library = "2022年底前";
        assertThat(obligation(4, "2023-01-03", library).get("light").getAsString())
                .isEqualTo("RED");
        CliFixture.run("move", plan, "normative-document", first, "集中公开", "--on", "2022-11-01")
                .done();
        assertThat(obligation(4, "2022-11-05", library).get("state").getAsString())
                .isEqualTo("ON_COURSE");
        CliFixture.run("move", plan, "normative-document", second, "集中公开", "--on", "2022-12-01")
                .done();
        assertThat(obligation(4, "2023-01-03", library).get("state").getAsString())
                .isEqualTo("DONE");
        assertThat(obligation(4, "2022-11-30", library).get("state").getAsString())
                .isEqualTo("ON_COURSE");
    }

    @Test
    void a_document_that_is_abolished_says_so_in_its_columns() {
        String entry = add("normative-document", "2022-10-10");
        CliFixture.run("move", plan, "normative-document", entry, "集中公开", "--on", "2022-10-12")
                .done();
        CliFixture.run("move", plan, "normative-document", entry, "废止", "--on", "2022-11-01")
                .done();
        JsonObject fields = CliFixture.run("entries", plan, "normative-document", "--json", "--on", "2022-11-02")
                .json()
                .getAsJsonArray("entries")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("fields");
        assertThat(fields.get("有效性").getAsString()).isEqualTo("已废止");
        assertThat(fields.get("废止日期").getAsString()).isEqualTo("2022-11-01");
        assertThat(fields.get("发布日期").getAsString()).isEqualTo("2022-10-12");
    }

    @Test
    void a_document_is_not_published_unreviewed() {
        String entry = add("disclosure-review", "2022-09-05");
        assertThat(CliFixture.run("move", plan, "disclosure-review", entry, "公开发布", "--on", "2022-09-06")
                        .line(1))
                .contains("审查");
        finish("disclosure-review", entry, "2022-09-07");
        assertThat(register("disclosure-review").get("open").getAsInt()).isZero();
    }

    @Test
    void the_three_ticks_come_before_an_explanation_is_published() {
        String entry = add("interpretation", "2022-09-05");
        CliFixture.run("move", plan, "interpretation", entry, "同步组织", "--on", "2022-09-06")
                .done();
        assertThat(CliFixture.run("move", plan, "interpretation", entry, "解读发布", "--on", "2022-09-07")
                        .line(1))
                .contains("同步审签")
                .contains("同步部署");
    }

    @Test
    void a_simple_message_has_one_day_and_may_turn_out_not_to_be_simple() {
        String entry = add("message", "2022-09-30", "简单=是");
        assertThat(due("message")).isEqualTo("2022-10-08");
        CliFixture.run("move", plan, "message", entry, "交办", "--on", "2022-10-08", "--set", "简单=否")
                .done();
        assertThat(due("message")).isEqualTo("2022-10-12");
    }

    private String due(String id) {
        return CliFixture.run("entries", plan, id, "--json", "--on", "2022-10-08")
                .json()
                .getAsJsonArray("entries")
                .get(0)
                .getAsJsonObject()
                .get("due")
                .getAsString();
    }

    @Test
    void one_late_message_reddens_its_own_division_alone() {
        add("message", "2022-09-05", "答复单位=社会救助处");
        List<String> red = StreamSupport.stream(
                        item(10, "2022-10-08").getAsJsonArray("assignments").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(assignment -> assignment.get("light").getAsString().equals("RED"))
                .map(assignment -> assignment.get("division").getAsString())
                .toList();
        assertThat(red).containsExactly("社会救助处");
    }

    @Test
    void a_void_entry_is_listed_and_not_counted() {
        String entry = add("message", "2022-09-05");
        CliFixture.run("move", plan, "message", entry, "作废", "--on", "2022-09-06", "--reason", "重复登记")
                .done();
        assertThat(register("message").get("entries").getAsInt()).isZero();
        assertThat(light(10, "2022-10-08")).isNotEqualTo("RED");
        assertThat(CliFixture.run("entries", plan, "message", "--json").json().getAsJsonArray("entries"))
                .hasSize(1);
    }

    @Test
    void what_was_done_can_be_undone_and_the_file_stays_sound() {
        String entry = add("message", "2022-09-05");
        CliFixture.run("move", plan, "message", entry, "答复", "--on", "2022-09-06")
                .done();
        CliFixture.run("undo", plan).done();
        assertThat(register("message").get("open").getAsInt()).isEqualTo(1);
        CliFixture.run("undo", plan).done();
        assertThat(register("message").get("entries").getAsInt()).isZero();
        CliFixture.run("redo", plan).done();
        assertThat(register("message").get("open").getAsInt()).isEqualTo(1);
        CliFixture.run("check", plan).done();
    }
}
