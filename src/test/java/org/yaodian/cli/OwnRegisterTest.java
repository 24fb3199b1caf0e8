package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.RegisterEditing;
import org.yaodian.plan.Bilingual;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.store.Access;

/** A register of the office's own at the command line. */
class OwnRegisterTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 1);

    @TempDir
    private Path folder;

    @Test
    void it_is_listed_with_its_word_and_item_and_takes_entries() {
        Path plan = CliFixture.plan(folder);
        try (Desk desk = Desk.open(plan, Access.WRITE_ONCE, DeskClock.on(DAY))) {
            RegisterEditing editing = new RegisterEditing(desk);
            RegisterDefinition own = editing.create(Bilingual.parse("来访登记|Visits"));
            PlanSnapshot snapshot = desk.snapshot(null, DAY);
            editing.link(own, snapshot, snapshot.item(2).orElseThrow());
        }
        CliFixture.run("add", plan, "own-1", "--set", "标题=甲来访", "--on", "2022-11-01")
                .done();
        CliFixture.run("add", plan, "来访登记", "--set", "Title=乙来访", "--on", "2022-11-01")
                .done();
        JsonArray registers = CliFixture.run("registers", plan, "--json").json().getAsJsonArray("registers");
        assertThat(registers).hasSize(17);
        JsonObject own = registers.get(16).getAsJsonObject();
        assertThat(own.get("id").getAsString()).isEqualTo("own-1");
        assertThat(own.get("name").getAsString()).isEqualTo("来访登记");
        assertThat(own.get("item").getAsInt()).isEqualTo(2);
        assertThat(own.get("open").getAsInt()).isEqualTo(2);
        assertThat(CliFixture.run("registers", plan).out()).contains("own-1");
    }
}
