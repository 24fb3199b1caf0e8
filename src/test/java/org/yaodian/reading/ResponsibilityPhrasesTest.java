package org.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Responsibilities as offices write them, each with the assignments it tells. */
class ResponsibilityPhrasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    （各市（州）人民政府、省直有关部门负责）|IMPLEMENT *各市（州）人民政府; IMPLEMENT *省直有关部门
                    （各县（市、区）党委和政府，各部门负责）|IMPLEMENT *各县（市、区）党委和政府; IMPLEMENT *各部门
                    （省司法厅参加，各省、自治区、直辖市人民政府负责）|SUPPORT 省司法厅; IMPLEMENT *各省、自治区、直辖市人民政府
                    （各处室、直属事业单位负责）|IMPLEMENT *各处室、直属事业单位
                    （办公室，各股室、所、队）|IMPLEMENT 办公室; IMPLEMENT *各股室、所、队
                    """)
    void aGroupEndsWhereItsNextPartTellsOfItselfThatItIsOne(String printed, String told) {
        assertThat(told(printed)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    （省财政厅牵头，省水利厅、省林业局分工负责）|LEAD 省财政厅; IMPLEMENT 省水利厅; IMPLEMENT 省林业局
                    （各县（市、区）政府负责，州安委会办公室督促落实）|IMPLEMENT *各县（市、区）政府; IMPLEMENT 州安委会办公室
                    （生产股牵头；信息中心做好技术支撑）|LEAD 生产股; SUPPORT 信息中心
                    （法规科牵头，财务科提供经费保障）|LEAD 法规科; SUPPORT 财务科
                    """)
    void whatANameDoesIsNoPartOfIt(String printed, String told) {
        assertThat(told(printed)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    （州教育局、州妇联等部门和单位按职责分工负责）|IMPLEMENT 州教育局; IMPLEMENT 州妇联
                    （州国资委等行业主管部门，各县（市、区）政府）|IMPLEMENT 州国资委; IMPLEMENT *各县（市、区）政府
                    （市教育局等有关单位负责）|IMPLEMENT 市教育局; IMPLEMENT *有关单位
                    """)
    void wordsAfterTheLastNameAreNoPartOfIt(String printed, String told) {
        assertThat(told(printed)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    （执法大队、12315投诉举报中心）|IMPLEMENT 执法大队; IMPLEMENT 12315投诉举报中心
                    （市12345政务服务热线管理办公室负责）|IMPLEMENT 市12345政务服务热线管理办公室
                    """)
    void aNameMayHaveTheNumberOfAHotline(String printed, String told) {
        assertThat(told(printed)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    （养老服务科、安全办；配合：规划财务科）|IMPLEMENT 养老服务科; IMPLEMENT 安全办; SUPPORT 规划财务科
                    （5月31日前完成，责任科室：公路管理科、宣传中心）|IMPLEMENT 公路管理科; IMPLEMENT 宣传中心
                    （养老服务科牵头，配合单位：规划财务科）|LEAD 养老服务科; SUPPORT 规划财务科
                    牵头单位：大数据中心（智慧办）|LEAD 大数据中心（智慧办）
                    〔省发展改革委、省财政厅〕|IMPLEMENT 省发展改革委; IMPLEMENT 省财政厅
                    【市财政局】|IMPLEMENT 市财政局
                    财政金融局牵头，经济发展局、科技创新局参加。|LEAD 财政金融局; SUPPORT 经济发展局; SUPPORT 科技创新局
                    综合执法局、市场监管局按职责分工负责。|IMPLEMENT 综合执法局; IMPLEMENT 市场监管局
                    """)
    void bracketsAndKeysStandInAnyOrder(String printed, String told) {
        assertThat(told(printed)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    责任单位：医改办（牵头）、体改科、财务科（配合）|LEAD 医改办; SUPPORT 体改科; SUPPORT 财务科
                    责任单位：区教育局、区财政局（牵头），区人社局|IMPLEMENT 区教育局; LEAD 区财政局; IMPLEMENT 区人社局
                    """)
    void aRoleInBracketsOfThoseWhoHelpIsThatOfAllBeforeIt(String printed, String told) {
        assertThat(told(printed)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    配合单位：/公安分局/市场监管分局/人力资源和社会保障局|SUPPORT 公安分局; SUPPORT 市场监管分局; SUPPORT 人力资源和社会保障局
                    牵头单位：/区水务局/责任单位：/区财政局、区住建局|LEAD 区水务局; IMPLEMENT 区财政局; IMPLEMENT 区住建局
                    """)
    void namesMayStandOnLinesOfTheirOwnBelowTheirKey(String lines, String told) {
        assertThat(told("\n" + lines.replace("/", "\n"))).isEqualTo(told);
    }

    @Test
    void severalBracketsOfNamesEndTheirClausesEach() {
        Draft draft = new PlanReader().read("2023年工作要点\n一、做好工作\n（一）办事。一是建设网格（党建办、各社区）；二是开展培训（综合中心（站））；三是选树典型（党政办）。");
        assertThat(draft.items().get(0).assignments())
                .extracting(DraftAssignment::division)
                .containsExactly("党建办", "各社区", "综合中心（站）", "党政办");
        assertThat(draft.items().get(0).text()).isEqualTo("一是建设网格；二是开展培训；三是选树典型。");
    }

    private static String told(String printed) {
        Draft draft = new PlanReader().read("2023年工作要点\n一、做好工作\n（一）办事。把事办好。" + printed);
        assertThat(draft.items()).hasSize(1);
        assertThat(draft.items().get(0).text()).isEqualTo("把事办好。");
        List<DraftAssignment> assignments = draft.items().get(0).assignments();
        return assignments.stream()
                .map(one -> one.role() + (one.group() ? " *" : " ") + one.division())
                .collect(Collectors.joining("; "));
    }
}
