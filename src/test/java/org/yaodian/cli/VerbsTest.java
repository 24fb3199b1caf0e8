package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.cli.CliFixture.at;
import static org.yaodian.cli.CliFixture.keys;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each verb does and says, over a real file of the real document. */
class VerbsTest {
    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void make() {
        System.setProperty("yaodian.home", folder.resolve("家").toString());
        plan = CliFixture.plan(folder);
    }

    private CliFixture.Result run(String verb, Object... options) {
        List<Object> arguments = new java.util.ArrayList<>(List.of(verb, plan));
        arguments.addAll(List.of(options));
        return CliFixture.run(arguments.toArray());
    }

    private CliFixture.Result update(int item, String division, int percent, String text, String on) {
        return run("update", "--item", item, "--division", division, "--percent", percent, "--text", text, "--on", on);
    }

    private JsonObject item(int number, String on) {
        return at(run("status", "--json", "--on", on).done().json(), "items", number - 1);
    }

    @Test
    void read_tells_what_is_understood_of_a_document() {
        JsonObject read =
                CliFixture.run("read", CliFixture.SAMPLE, "--json").done().json();
        assertThat(keys(read))
                .containsExactly("title", "docNumber", "issuer", "date", "year", "sections", "items", "notUnderstood");
        assertThat(read.get("docNumber").getAsString()).isEqualTo("吉民办发〔2022〕4号");
        assertThat(read.get("date").getAsString()).isEqualTo("2022-08-22");
        assertThat(read.get("year").getAsInt()).isEqualTo(2022);
        assertThat(keys(at(read, "sections", 0))).containsExactly("label", "level", "title");
        JsonObject item = at(read, "items", 10);
        assertThat(keys(item))
                .containsExactly("number", "label", "section", "title", "text", "assignments", "obligations");
        assertThat(item.get("label").getAsString()).isEqualTo("（十一）");
        assertThat(item.get("section").getAsString()).isEqualTo("三");
        JsonObject assignment = at(item, "assignments", 0);
        assertThat(keys(assignment)).containsExactly("division", "role", "group");
        assertThat(assignment.toString()).isEqualTo("{\"division\":\"办公室\",\"role\":\"LEAD\",\"group\":false}");
        JsonObject obligation = at(item, "obligations", 0);
        assertThat(obligation.get("quote").getAsString()).contains("年内至少举办1次政府开放日活动");
        assertThat(obligation.get("kind").getAsString()).isEqualTo("TIMES_PER_YEAR");
        assertThat(obligation.get("times").getAsInt()).isEqualTo(1);
        // due, times, days and period stand on no other kind
        assertThat(keys(obligation)).doesNotContain("due", "days", "period");
        assertThat(CliFixture.run("read", CliFixture.SAMPLE).done().out()).contains("政府开放日");
    }

    @Test
    void new_tells_what_was_made() {
        Path other = folder.resolve("另.yaodian");
        JsonObject made = CliFixture.run("new", other, "--from", CliFixture.SAMPLE, "--json")
                .done()
                .json();
        assertThat(made.get("file").getAsString()).isEqualTo(other.toString());
        assertThat(made.get("items").getAsInt()).isEqualTo(16);
        // without a list the divisions are those that the document names
        assertThat(made.get("divisions").getAsInt()).isEqualTo(8);
    }

    @Test
    void a_plan_is_made_without_a_document() {
        Path other = folder.resolve("手工.yaodian");
        CliFixture.run("new", other, "--title", "2023年要点", "--year", 2023).done();
        JsonObject status = CliFixture.run("status", other, "--json").done().json();
        assertThat(status.get("plan").getAsString()).isEqualTo("2023年要点");
        assertThat(status.get("year").getAsInt()).isEqualTo(2023);
        assertThat(status.getAsJsonArray("items")).isEmpty();
    }

    @Test
    void the_year_and_title_that_were_told_hold_where_the_document_has_none() throws IOException {
        Path document = Files.writeString(
                folder.resolve("要点.txt"), "政务公开工作要点\n一、加强公开\n（一）加强信息管理。严格保密审查。（牵头单位：办公室）\n", StandardCharsets.UTF_8);
        Path other = folder.resolve("另.yaodian");
        assertThat(CliFixture.run("new", other, "--from", document).line(1)).contains("--year");
        assertThat(other).doesNotExist();
        CliFixture.run("new", other, "--from", document, "--year", 2024).done();
        assertThat(CliFixture.run("status", other, "--json")
                        .done()
                        .json()
                        .get("year")
                        .getAsInt())
                .isEqualTo(2024);
        Path third = folder.resolve("三.yaodian");
        CliFixture.run("new", third, "--from", document, "--year", 2024, "--title", "我厅要点")
                .done();
        assertThat(CliFixture.run("status", third, "--json")
                        .done()
                        .json()
                        .get("plan")
                        .getAsString())
                .isEqualTo("我厅要点");
    }

    @Test
    void status_tells_totals_items_assignments_and_obligations() {
        JsonObject status = run("status", "--json", "--on", "2022-09-01").done().json();
        assertThat(keys(status)).containsExactly("plan", "year", "on", "totals", "items");
        assertThat(status.get("on").getAsString()).isEqualTo("2022-09-01");
        JsonObject totals = status.getAsJsonObject("totals");
        assertThat(keys(totals)).containsExactly("items", "green", "yellow", "red", "grey", "completion", "byState");
        assertThat(keys(totals.get("byState")))
                .containsExactlyInAnyOrder("NOT_BEGUN", "ON_COURSE", "DUE_SOON", "OVERDUE", "DONE", "DONE_LATE");
        assertThat(totals.get("items").getAsInt()).isEqualTo(16);
        // ten days after the document was issued nothing was said yet, and nothing is due
        assertThat(totals.get("grey").getAsInt()).isEqualTo(16);
        assertThat(totals.getAsJsonObject("byState").get("NOT_BEGUN").getAsInt())
                .isEqualTo(16);
        assertThat(totals.get("completion").getAsDouble()).isZero();
        JsonObject item = at(status, "items", 3);
        assertThat(keys(item))
                .containsExactly(
                        "number",
                        "label",
                        "title",
                        "light",
                        "state",
                        "completion",
                        "closed",
                        "due",
                        "assignments",
                        "obligations");
        assertThat(item.get("due").getAsString()).isEqualTo("2022-12-31");
        assertThat(keys(at(item, "assignments", 0)))
                .contains("division", "role", "light", "state", "percent", "text", "updated");
        assertThat(keys(at(item, "obligations", 0)))
                .contains("quote", "kind", "owedBy", "light", "state", "done", "open", "overdue", "nextDue");
    }

    @Test
    void an_update_is_there_on_its_day_and_not_before() {
        assertThat(update(12, "养老服务处", 60, "出台方案", "2022-10-20").done().out().strip())
                .isEqualTo("1");
        JsonObject before = item(12, "2022-10-19");
        assertThat(before.get("completion").getAsDouble()).isZero();
        JsonObject after = item(12, "2022-10-20");
        // two divisions answer for item 12: the mean of 60 and 0
        assertThat(after.get("completion").getAsDouble()).isEqualTo(0.3);
        assertThat(after.get("closed").getAsBoolean()).isFalse();
        JsonObject assignment = after.getAsJsonArray("assignments").asList().stream()
                .map(each -> each.getAsJsonObject())
                .filter(each -> each.get("division").getAsString().equals("养老服务处"))
                .findFirst()
                .orElseThrow();
        assertThat(assignment.get("percent").getAsInt()).isEqualTo(60);
        assertThat(assignment.get("text").getAsString()).isEqualTo("出台方案");
        assertThat(assignment.get("updated").getAsString()).isEqualTo("2022-10-20");
        assertThat(assignment.get("state").getAsString()).isEqualTo("ON_COURSE");
    }

    @Test
    void update_takes_a_percent_sign_and_tells_its_number_in_json() {
        JsonObject json = run(
                        "update", "--item", 2, "--division", "办公室", "--percent", "60%", "--json", "--on", "2022年9月5日")
                .done()
                .json();
        assertThat(json.get("id").getAsInt()).isEqualTo(1);
        assertThat(json.get("percent").getAsInt()).isEqualTo(60);
        assertThat(json.get("on").getAsString()).isEqualTo("2022-09-05");
    }

    @Test
    void an_item_that_is_finished_is_closed_and_opened_again() {
        for (String division : List.of("养老服务处", "社会救助处")) {
            update(12, division, 100, "完成", "2022-10-20").done();
        }
        run("close-item", "--item", 12, "--on", "2022-11-01").done();
        assertThat(item(12, "2022-10-31").get("closed").getAsBoolean()).isFalse();
        JsonObject closed = item(12, "2022-11-01");
        assertThat(closed.get("closed").getAsBoolean()).isTrue();
        assertThat(closed.get("state").getAsString()).isEqualTo("DONE");
        assertThat(update(12, "养老服务处", 50, "再做", "2022-11-02").line(1)).contains("12");
        run("reopen-item", "--item", 12, "--reason", "材料不全", "--on", "2022-11-02")
                .done();
        assertThat(item(12, "2022-11-02").get("closed").getAsBoolean()).isFalse();
    }

    @Test
    void changes_are_undone_redone_and_stay_in_the_history() {
        update(2, "办公室", 60, "巡查", "2022-09-05").done();
        assertThat(run("undo", "--json").done().json().get("undone").getAsString())
                .contains("60");
        assertThat(item(2, "2022-12-01").get("completion").getAsDouble()).isZero();
        assertThat(run("redo").done().out()).contains("60");
        JsonObject history = run("history", "--json").done().json();
        assertThat(history.getAsJsonArray("changes")).hasSize(4);
        JsonObject change = at(history, "changes", 2);
        assertThat(keys(change)).contains("seq", "at", "who", "told", "entity", "before", "after", "hash");
        assertThat(change.get("seq").getAsInt()).isEqualTo(2);
        assertThat(change.get("who").getAsString()).isEqualTo("张三");
        assertThat(change.get("entity").getAsString()).isEqualTo("progress");
        assertThat(change.get("before").isJsonNull()).isTrue();
        assertThat(change.getAsJsonObject("after").get("percent").getAsString()).isEqualTo("60");
        assertThat(change.get("hash").getAsString()).matches("[0-9a-f]{64}");
        assertThat(run("history", "--json", "--item", 3).done().json().getAsJsonArray("changes"))
                .hasSize(1);
        assertThat(run("history", "--json", "--since", "2199-01-01")
                        .done()
                        .json()
                        .getAsJsonArray("changes"))
                .isEmpty();
        assertThat(run("history").done().out().lines()).hasSize(4);
        CliFixture.run("people", "add", plan, "李四", "--role", "READER").done();
        assertThat(run("history", "--json", "--person", "李四").done().json().getAsJsonArray("changes"))
                .isEmpty();
    }

    @Test
    void a_sound_file_is_told_to_be_sound() {
        JsonObject check = run("check", "--json").done().json();
        assertThat(keys(check)).containsExactly("ok", "checks");
        assertThat(check.get("ok").getAsBoolean()).isTrue();
        assertThat(keys(at(check, "checks", 0))).containsExactly("name", "ok", "told");
        assertThat(run("check").done().out().lines()).hasSize(6);
    }

    @Test
    void a_backup_is_made_and_becomes_a_file_again() throws IOException {
        update(2, "办公室", 60, "巡查", "2022-09-05").done();
        byte[] before = Files.readAllBytes(plan);
        Path backups = folder.resolve("备份");
        Path backup = Path.of(run("backup", "--to", backups).done().out().strip());
        assertThat(backup).exists().hasParent(backups);
        assertThat(Files.readAllBytes(plan)).isEqualTo(before);
        Path restored = folder.resolve("恢复.yaodian");
        JsonObject json = CliFixture.run("restore", backup, "--to", restored, "--json")
                .done()
                .json();
        assertThat(json.get("file").getAsString()).isEqualTo(restored.toString());
        CliFixture.Result status = CliFixture.run("status", restored, "--json", "--on", "2022-12-01");
        assertThat(status.out())
                .isEqualTo(run("status", "--json", "--on", "2022-12-01").out());
        CliFixture.run("check", restored).done();
    }

    @Test
    void a_report_is_a_workbook_or_a_pdf_and_replaces_the_last_one() throws IOException {
        Path workbook = folder.resolve("进展.xlsx");
        for (int i = 0; i < 2; i++) {
            JsonObject json = run("report", "--out", workbook, "--json", "--on", "2022-11-01")
                    .done()
                    .json();
            assertThat(json.get("out").getAsString()).isEqualTo(workbook.toString());
        }
        try (var book = WorkbookFactory.create(workbook.toFile())) {
            assertThat(book.getSheet("任务分解表")).isNotNull();
        }
        Path pdf = folder.resolve("进展.pdf");
        run("report", "--out", pdf, "--format", "pdf").done();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isPositive();
        }
        run("report", "--kind", "progress", "--out", folder.resolve("又一份.xlsx")).done();
    }

    @Test
    void the_nth_working_day_stands_alone_on_a_line() {
        assertThat(CliFixture.run("workday", "2022-09-30", 5).done().out())
                .isEqualTo("2022-10-12" + System.lineSeparator());
        JsonObject json =
                CliFixture.run("workday", "2022-09-30", 5, "--json").done().json();
        assertThat(json.get("date").getAsString()).isEqualTo("2022-10-12");
        assertThat(json.get("known").getAsBoolean()).isTrue();
    }

    @Test
    void a_day_in_a_year_without_an_arrangement_is_told_with_a_word() {
        CliFixture.Result result = CliFixture.run("workday", "2040-01-02", 1);
        // a Monday; weekends alone are known
        assertThat(result.code()).isZero();
        assertThat(result.out().strip()).isEqualTo("2040-01-03");
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void without_a_display_the_plan_is_told_and_how_to_go_on() {
        String told = CliFixture.run(plan, "--on", "2022-11-01").done().out();
        assertThat(told).contains("吉林省民政厅2022年政务公开工作要点", "yaodian status", "2022年11月1日");
        String sample = CliFixture.run().done().out();
        assertThat(sample).contains("开展政府开放日活动", "yaodian new");
    }

    @Test
    void help_and_version_are_told_in_both_languages() {
        for (String verb : List.of("status", "update", "new", "report")) {
            assertThat(CliFixture.run(verb, "--help").done().out()).contains("--");
            assertThat(CliFixture.run(org.yaodian.desk.Language.ENGLISH, verb, "--help")
                            .done()
                            .out())
                    .doesNotContainPattern("[一-龥]");
        }
        assertThat(CliFixture.run("--help").done().out()).contains("close-item", "workday");
        assertThat(CliFixture.run("--version").done().out()).startsWith("yaodian ");
    }

    @Test
    void a_percentage_is_told_with_its_letters_in_utf_8() {
        assertThat(run("status").done().out()).contains("序号", "未启动");
        assertThat(CliFixture.run(org.yaodian.desk.Language.ENGLISH, "status", plan)
                        .done()
                        .out())
                .contains("16");
    }
}
