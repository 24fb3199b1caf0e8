package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.PersonRole;
import org.yaodian.plan.Refused;
import org.yaodian.store.Access;
import org.yaodian.store.HistoryFilter;

/** Who works on a file, and how it is proved who they are. */
class PeopleKeepingTest {
    private static final String HEAD = "李处长";
    private static final String PASSWORD = "公开要点2022";

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void make() {
        try (Desk desk = DeskFixture.desk(folder)) {
            path = desk.path();
            new PeopleKeeping(desk).add(HEAD, "人事处", "DIVISION_HEAD");
        }
    }

    private Desk as(String name, String password, Duration later) {
        Clock clock = Clock.fixed(
                DeskFixture.TODAY.atTime(9, 30).toInstant(ZoneOffset.UTC).plus(later), ZoneId.of("UTC"));
        SignIn signIn =
                name == null ? SignIn.UNNAMED : SignIn.as(name, password == null ? null : password.toCharArray());
        return Desk.open(path, Access.WINDOW, new DeskClock(clock, null), signIn);
    }

    private void enter(String name, String password, Duration later) {
        as(name, password, later).close();
    }

    private String refusalOf(String name, String password, Duration later) {
        return DeskFixture.reasonOf(() -> enter(name, password, later));
    }

    private void givePassword(String name) {
        try (Desk desk = DeskFixture.open(path)) {
            new PeopleKeeping(desk).setPassword(name, PASSWORD.toCharArray());
        }
    }

    @Test
    void nobody_is_asked_while_nobody_has_a_password() {
        assertThatCode(() -> enter(null, null, Duration.ZERO)).doesNotThrowAnyException();
        assertThatCode(() -> enter(HEAD, null, Duration.ZERO)).doesNotThrowAnyException();
    }

    @Test
    void once_somebody_has_one_everybody_says_who_they_are() {
        givePassword(HEAD);
        assertThat(refusalOf(null, null, Duration.ZERO)).isEqualTo("people.whoIsIt");
        assertThat(refusalOf(HEAD, null, Duration.ZERO)).isEqualTo("password.needed");
        assertThat(refusalOf(HEAD, "公开要点2021", Duration.ZERO)).isEqualTo("password.wrong");
        try (Desk desk = as(HEAD, PASSWORD, Duration.ZERO)) {
            assertThat(desk.who()).isEqualTo(HEAD);
            assertThat(desk.role()).isEqualTo(PersonRole.DIVISION_HEAD);
        }
        assertThatCode(() -> enter(DeskFixture.COORDINATOR, null, Duration.ZERO))
                .doesNotThrowAnyException();
    }

    @Test
    void after_five_wrong_ones_even_the_right_one_waits() {
        givePassword(HEAD);
        for (int i = 0; i < 4; i++) {
            assertThat(refusalOf(HEAD, "wrong one", Duration.ZERO)).isEqualTo("password.wrong");
        }
        assertThat(refusalOf(HEAD, "wrong one", Duration.ZERO)).isEqualTo("password.wait");
        assertThat(refusalOf(HEAD, PASSWORD, Duration.ofSeconds(59))).isEqualTo("password.wait");
        assertThatCode(() -> enter(HEAD, PASSWORD, Duration.ofSeconds(60))).doesNotThrowAnyException();
        // the right one makes up for them all
        assertThat(refusalOf(HEAD, "wrong one", Duration.ofSeconds(61))).isEqualTo("password.wrong");
    }

    @Test
    void a_password_and_its_proof_are_nowhere_in_the_history() throws IOException, SQLException {
        givePassword(HEAD);
        assertThat(new String(Files.readAllBytes(path), StandardCharsets.UTF_8)).doesNotContain(PASSWORD);
        try (Desk desk = as(DeskFixture.COORDINATOR, null, Duration.ZERO)) {
            assertThat(desk.history(HistoryFilter.ALL, 0, 1).toString())
                    .contains("password_mark")
                    .doesNotContain("argon2");
        }
        assertThat(inFile("select count(*) from password where proof like '$argon2id$%'"))
                .isEqualTo("1");
    }

    private String inFile(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.getString(1);
        }
    }

    @Test
    void the_coordinator_gives_a_lost_one_anew() {
        givePassword(HEAD);
        try (Desk desk = as(DeskFixture.COORDINATOR, null, Duration.ZERO)) {
            new PeopleKeeping(desk).setPassword(HEAD, "a new password".toCharArray());
        }
        assertThat(refusalOf(HEAD, PASSWORD, Duration.ZERO)).isEqualTo("password.wrong");
        assertThatCode(() -> enter(HEAD, "a new password", Duration.ZERO)).doesNotThrowAnyException();
    }

    @Test
    void others_set_their_own_alone() {
        try (Desk desk = as(HEAD, null, Duration.ZERO)) {
            PeopleKeeping people = new PeopleKeeping(desk);
            assertThat(DeskFixture.reasonOf(() -> people.setPassword(DeskFixture.COORDINATOR, PASSWORD.toCharArray())))
                    .isEqualTo("permission.role");
            people.setPassword(HEAD, PASSWORD.toCharArray());
            assertThat(people.hasPassword(HEAD)).isTrue();
            people.clearPassword(HEAD);
            assertThat(people.hasPassword(HEAD)).isFalse();
        }
    }

    @Test
    void one_that_is_too_short_is_refused_and_the_old_one_stays() {
        givePassword(HEAD);
        try (Desk desk = as(HEAD, PASSWORD, Duration.ZERO)) {
            Refused refused =
                    DeskFixture.refusal(() -> new PeopleKeeping(desk).setPassword(HEAD, "short".toCharArray()));
            assertThat(refused.reason()).isEqualTo("password.length");
        }
        assertThatCode(() -> enter(HEAD, PASSWORD, Duration.ZERO)).doesNotThrowAnyException();
    }

    @Test
    void a_new_password_is_taken_back_by_undo_and_the_file_stays_whole() {
        givePassword(HEAD);
        try (Desk desk = as(DeskFixture.COORDINATOR, null, Duration.ZERO)) {
            new PeopleKeeping(desk).setPassword(HEAD, "a new password".toCharArray());
            new Undoing(desk).undo();
            DeskFixture.expectWhole(desk);
        }
        assertThatCode(() -> enter(HEAD, PASSWORD, Duration.ZERO)).doesNotThrowAnyException();
    }

    @Test
    void a_proof_altered_by_another_program_opens_nothing_and_check_tells_whose() throws SQLException {
        givePassword(HEAD);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            statement.execute("update password set proof = '$argon2id$v=19$m=19456,t=2,p=1$AAAA$BBBB'");
        }
        assertThat(refusalOf(HEAD, PASSWORD, Duration.ZERO)).isEqualTo("password.altered");
        try (Desk desk = as(DeskFixture.COORDINATOR, null, Duration.ZERO)) {
            assertThat(desk.check())
                    .filteredOn(check -> !check.ok())
                    .singleElement()
                    .satisfies(check -> assertThat(check.problems()).containsExactly(HEAD));
        }
    }

    @Test
    void a_person_gets_another_role_and_division_and_leaves_without_losing_what_they_did() {
        try (Desk desk = DeskFixture.open(path)) {
            PeopleKeeping people = new PeopleKeeping(desk);
            people.change(HEAD, "财务处", "MEMBER");
            assertThat(people.all()).anySatisfy(listed -> {
                assertThat(listed.person().name()).isEqualTo(HEAD);
                assertThat(listed.division().name()).isEqualTo("财务处");
                assertThat(listed.person().role()).isEqualTo(PersonRole.MEMBER);
            });
            people.remove(HEAD);
            assertThat(people.all())
                    .noneSatisfy(listed -> assertThat(listed.person().name()).isEqualTo(HEAD));
            DeskFixture.expectWhole(desk);
        }
    }

    @Test
    void the_last_coordinator_stays_one() {
        try (Desk desk = DeskFixture.open(path)) {
            PeopleKeeping people = new PeopleKeeping(desk);
            assertThat(DeskFixture.reasonOf(() -> people.remove(DeskFixture.COORDINATOR)))
                    .isEqualTo("people.lastCoordinator");
            assertThat(DeskFixture.reasonOf(() -> people.change(DeskFixture.COORDINATOR, null, "READER")))
                    .isEqualTo("people.lastCoordinator");
        }
    }

    @Test
    void who_gave_the_coordination_away_does_not_take_it_back_by_undo() {
        try (Desk desk = DeskFixture.open(path)) {
            PeopleKeeping people = new PeopleKeeping(desk);
            people.add("王五", null, "COORDINATOR");
            people.change(DeskFixture.COORDINATOR, "人事处", "MEMBER");
            assertThat(DeskFixture.reasonOf(() -> new Undoing(desk).undo())).isEqualTo("permission.role");
        }
    }

    @Test
    void a_name_is_kept_on_one_line_and_once() {
        try (Desk desk = DeskFixture.open(path)) {
            PeopleKeeping people = new PeopleKeeping(desk);
            people.add("王\n五\u0007", "人事处", "MEMBER");
            assertThat(desk.people()).extracting(org.yaodian.plan.Person::name).contains("王 五");
            assertThat(DeskFixture.reasonOf(() -> people.add("王\t五", "人事处", "MEMBER")))
                    .isEqualTo("people.exists");
        }
    }
}
