package org.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionKindsTest {
    @ParameterizedTest
    @CsvSource({
        "办公室,处室", "政策法规处,处室", "机关党委,处室", "信息中心,直属事业单位", "社会福利院,直属事业单位", "救助管理站,直属事业单位",
        "殡葬管理所,直属事业单位", "人事科,科室", "清河县,县（市、区）", "南山区人民政府,县（市、区）", "市教育局,部门", "市发展改革委,部门",
        "市府办〔市大数据局〕,部门", "城关镇,乡镇（街道）"
    })
    void theEndOfANameTellsItsKind(String name, String kind) {
        assertThat(DivisionKinds.guess(name)).isEqualTo(kind);
    }

    @Test
    void aNameWhoseEndTellsNothingHasNoKind() {
        assertThat(DivisionKinds.guess("张明")).isNull();
        assertThat(DivisionKinds.guess("")).isNull();
    }

    @Test
    void aGroupMeansTheKindsThatItNames() {
        assertThat(DivisionKinds.ofGroup("各处室、直属事业单位")).containsExactlyInAnyOrder("处室", "直属事业单位");
        assertThat(DivisionKinds.ofGroup("各处室、单位")).containsExactlyInAnyOrder("处室", "直属事业单位");
        assertThat(DivisionKinds.ofGroup("各县(市、区)")).isEqualTo(Set.of("县（市、区）"));
        assertThat(DivisionKinds.ofGroup("各科室")).isEqualTo(Set.of("科室"));
        assertThat(DivisionKinds.ofGroup("局属各单位")).isEqualTo(Set.of("直属事业单位"));
        assertThat(DivisionKinds.ofGroup("相关单位")).isEmpty();
    }

    @Test
    void theKindsOfTheSeedsDivisionsAreGuessed() {
        for (String name : List.of("基层政权建设和社区治理处", "慈善事业促进和社会工作处", "离退休干部处")) {
            assertThat(DivisionKinds.guess(name)).isEqualTo("处室");
        }
        for (String name : List.of("荣誉军人康复医院", "福利彩票发行中心", "低收入家庭核对中心")) {
            assertThat(DivisionKinds.guess(name)).isEqualTo("直属事业单位");
        }
    }
}
