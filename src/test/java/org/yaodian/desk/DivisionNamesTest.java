package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which division a document means. */
class DivisionNamesTest {
    private static final DivisionNames NAMES = new DivisionNames(
            List.of("办公室", "社会救助处", "社会事务处", "基层政权建设和社区治理处", "规划财务处", "人事处", "信息中心"),
            Map.of("救灾处", "社会救助处", "老区处", "已经没有的处"));

    @ParameterizedTest
    @CsvSource({"救助处, 社会救助处", "基政处, 基层政权建设和社区治理处", "财务处, 规划财务处", "社 会救助处, 社会救助处", "救灾处, 社会救助处"})
    void another_name_is_known_by_its_form_or_because_somebody_said_so(String printed, String meant) {
        assertThat(NAMES.other(printed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"社会处", "救助科", "处", "老区处", "儿童福利处", "社会救助处"})
    void what_may_mean_two_or_none_is_left_as_it_is_printed(String printed) {
        assertThat(NAMES.other(printed)).isEmpty();
    }

    @Test
    void a_file_knows_the_names_that_its_divisions_had_before(@TempDir Path folder) {
        try (Desk desk = DeskFixture.desk(folder)) {
            new DivisionDirectory(desk).rename(DeskFixture.division(desk, "人事处"), "组织干部处", "处室");
            DivisionNames names = PlanMaking.namesOf(desk);
            assertThat(names.other("人事处")).contains("组织干部处");
            assertThat(names.other("组织干部处")).isEmpty();
        }
    }

    @Test
    void what_the_office_said_once_holds_for_later_documents(@TempDir Path home) {
        String before = System.getProperty("yaodian.home");
        System.setProperty("yaodian.home", home.toString());
        try {
            OfficeNames.remember(Map.of("老大难办", "信访处"));
            OfficeNames.remember(Map.of("小会计", "规划财务处"));
            assertThat(OfficeNames.all()).containsEntry("老大难办", "信访处").containsEntry("小会计", "规划财务处");
            assertThat(new DivisionNames(List.of("信访处"), OfficeNames.all()).other("老大难办"))
                    .contains("信访处");
        } finally {
            if (before == null) {
                System.clearProperty("yaodian.home");
            } else {
                System.setProperty("yaodian.home", before);
            }
        }
    }

    @Test
    void a_name_that_the_directory_has_means_itself_whatever_else_was_said() {
        assertThat(new DivisionNames(List.of("人事处", "人事教育处"), Map.of("人事处", "人事教育处")).other("人事处"))
                .isEmpty();
    }
}
