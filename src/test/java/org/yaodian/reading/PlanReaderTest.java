package org.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.plan.Refused;

/** Documents of many offices, each against its truth, which was read by hand. */
class PlanReaderTest {
    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentIsReadAsItsTruthTells(String name) {
        Draft draft = new PlanReader().read(text(name + ".txt"));
        assertThat(ToldDraft.of(draft).strip()).isEqualTo(text(name + ".truth").strip());
    }

    /** A table, and headings that the old Word numbers by itself. */
    @ParameterizedTest
    @ValueSource(strings = {"county-table", "bureau-lists"})
    void aDocumentOfTheOldWordIsRead(String name) throws IOException {
        try (InputStream in = PlanReaderTest.class.getResourceAsStream("/reading/" + name + ".doc")) {
            Draft draft = new PlanReader().read(DocumentText.of(in.readAllBytes(), name + ".doc"), name + ".doc");
            assertThat(ToldDraft.of(draft).strip())
                    .isEqualTo(text(name + ".truth").strip());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "春天来了。\n花都开了。", "第一章 山里\n风很大。\n第二章 水边\n雨也大。", "a,b,c\n1,2,3", "a\tb\tc\n1\t2\t3"})
    void whatIsNoPlanIsRefused(String text) {
        assertThat(catchThrowableOfType(Refused.class, () -> new PlanReader().read(text))
                        .reason())
                .isEqualTo("read.notAPlan");
    }

    /** One phrase, and what it asks for, in a plan of 2023. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12月底前完成清理|BY_DATE 2023-12-31
                    年底前完成清理|BY_DATE 2023-12-31
                    上半年完成清理|BY_DATE 2023-06-30
                    第三季度完成清理|BY_DATE 2023-09-30
                    6月30日前完成清理|BY_DATE 2023-06-30
                    六月三十日前完成清理|BY_DATE 2023-06-30
                    到2024年底完成清理|BY_DATE 2024-12-31
                    二〇二三年十一月底前完成清理|BY_DATE 2023-11-30
                    5月上旬完成清理|BY_DATE 2023-05-10
                    2月底前完成清理|BY_DATE 2023-02-28
                    每月5日前报送信息|EVERY MONTH 5
                    每季度报送信息|EVERY QUARTER
                    每半年报送信息|EVERY HALF_YEAR
                    每周报送信息|EVERY WEEK
                    每三个月报送信息|EVERY QUARTER
                    按月报送信息|EVERY MONTH
                    每年召开2次会议|TIMES_PER_YEAR 2
                    全年编发简报不少于4期|TIMES_PER_YEAR 4
                    至少举办1次活动|TIMES_PER_YEAR 1
                    召开两次会议|TIMES_PER_YEAR 2
                    年内组织十二次检查|TIMES_PER_YEAR 12
                    答复期限不超过5个工作日|WITHIN_WORKING_DAYS 5 after null
                    自收到申请之日起20个工作日内答复|WITHIN_WORKING_DAYS 20 after 收到申请
                    文件印发后30个工作日内解读|WITHIN_WORKING_DAYS 30 after 文件印发
                    接到投诉后24小时内回应|WITHIN_DAYS 1 after 接到投诉
                    会议结束后三日内公布|WITHIN_DAYS 3 after 会议结束
                    信息即时发布|WITHIN_DAYS 0 after null
                    长期坚持清理|STANDING
                    持续推进清理|STANDING
                    公示期限不少于30日|STANDING
                    截至2022年底已经建成|STANDING
                    总结2022年工作|STANDING
                    """)
    void aPhraseOfTimeIsToldAsItsObligation(String phrase, String due) {
        Draft draft = new PlanReader().read("2023年工作要点\n一、做好工作\n（一）办事。" + phrase + "。（办公室负责）");
        assertThat(draft.items()).hasSize(1);
        assertThat(draft.items().get(0).obligations()).hasSize(1);
        assertThat(ToldDraft.due(draft.items().get(0).obligations().get(0).due()))
                .isEqualTo(due);
    }

    /** One responsibility, and the assignments it tells. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    （办公室牵头，各处室、直属事业单位分别落实）|LEAD 办公室; IMPLEMENT *各处室、直属事业单位
                    （办公室、基层政权建设和社区治理处牵头）|LEAD 办公室; LEAD 基层政权建设和社区治理处
                    （人事处和财务处负责）|IMPLEMENT 人事处; IMPLEMENT 财务处
                    （市文化和旅游局）|IMPLEMENT 市文化和旅游局
                    （市府办〔市大数据局〕牵头，各县（市、区）配合）|LEAD 市府办〔市大数据局〕; SUPPORT *各县（市、区）
                    （牵头单位：办公室；配合单位：各科室）|LEAD 办公室; SUPPORT *各科室
                    （责任单位：办公室、人事科；完成时限：年底前）|IMPLEMENT 办公室; IMPLEMENT 人事科
                    （市教育局、市民政局等部门按职责分工负责）|IMPLEMENT 市教育局; IMPLEMENT 市民政局
                    （市教育局牵头、相关单位配合）|LEAD 市教育局; SUPPORT *相关单位
                    （办公室负责牵头，局属各单位参与）|LEAD 办公室; SUPPORT *局属各单位
                    【责任科室：法规科】|IMPLEMENT 法规科
                    （由办公室会同法规科落实）|IMPLEMENT 办公室; IMPLEMENT 法规科
                    (办公室,各股室)|IMPLEMENT 办公室; IMPLEMENT *各股室
                    （政策落实处负责）|IMPLEMENT 政策落实处
                    责任单位：区司法局、区委编办，各镇（街道）|IMPLEMENT 区司法局; IMPLEMENT 区委编办; IMPLEMENT *各镇（街道）
                    （牵头单位：区司法局；配合单位：各县（市、区））|LEAD 区司法局; SUPPORT *各县（市、区）
                    """)
    void aResponsibilityIsToldAsItsAssignments(String printed, String told) {
        Draft draft = new PlanReader().read("2023年工作要点\n一、做好工作\n（一）办事。把事办好。" + printed);
        assertThat(draft.items()).hasSize(1);
        assertThat(draft.items().get(0).text()).isEqualTo("把事办好。");
        assertThat(draft.items().get(0).assignments().stream()
                        .map(one -> one.role() + (one.group() ? " *" : " ") + one.division())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(told);
    }

    @Test
    void blanksWithinWordsAreNoPartOfThem() {
        Draft draft = new PlanReader().read(text("jilin-civil-affairs-2022.txt"));
        assertThat(draft.items().get(2).text()).startsWith("建立健全政府信息依申请公开的受理");
        assertThat(draft.items().get(3).text()).contains("2022年底前,全面梳理");
    }

    @Test
    void everySpanTellsItsWords() {
        Draft draft = new PlanReader().read(text("jilin-civil-affairs-2022.txt"));
        draft.items().forEach(item -> {
            item.assignments()
                    .forEach(one -> assertThat(words(draft, one.from())).isEqualTo(one.division()));
            item.obligations()
                    .forEach(one -> assertThat(words(draft, one.from())).isEqualTo(one.quote()));
        });
        draft.sections().forEach(one -> assertThat(words(draft, one.from())).isEqualTo(one.title()));
    }

    private static String words(Draft draft, Span span) {
        return draft.source().substring(span.start(), span.end()).replace(" ", "");
    }

    static List<String> documents() throws URISyntaxException, IOException {
        Path folder = Path.of(PlanReaderTest.class.getResource("/reading/").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name ->
                            name.endsWith(".txt") && Files.exists(folder.resolve(name.replace(".txt", ".truth"))))
                    .map(name -> name.replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theCorpusIsThere() throws URISyntaxException, IOException {
        assertThat(documents()).hasSizeGreaterThan(20).contains("jilin-civil-affairs-2022");
    }

    static String text(String name) {
        try (InputStream in = PlanReaderTest.class.getResourceAsStream("/reading/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
