package org.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around a plan: title, number, issuer and day, among what a website or a printed form puts beside them. */
class HeadTest {
    private static final String BODY = "一、织密救助网\n（一）动态监测。6月底前共享数据。（社会救助科负责）\n（二）提高标准。（社会救助科）";

    @Test
    void aTableOfFieldsAboveTheDocumentIsNoTableOfTasks() {
        Draft draft = new PlanReader().read("""
                索引号： | 11360000/2024-00123 | 主题分类： | 民政 |
                发布机构： | 茂林市民政局 | 成文日期： | 2024-03-08 |
                发文字号： | 茂民发〔2024〕6号 | 有效性： | 有效 |
                茂林市民政局关于印发2024年民政工作要点的通知
                各县（市、区）民政局：
                现印发给你们，请执行。
                2024年全市民政工作要点
                """ + BODY);
        assertThat(draft.title().value()).isEqualTo("2024年全市民政工作要点");
        assertThat(draft.docNumber().value()).isEqualTo("茂民发〔2024〕6号");
        assertThat(draft.issuer().value()).isEqualTo("茂林市民政局");
        assertThat(draft.issued().value()).isEqualTo(LocalDate.of(2024, 3, 8));
        assertThat(draft.year().value()).isEqualTo(2024);
        assertThat(draft.items()).hasSize(2);
        assertThat(draft.notUnderstood()).isEmpty();
    }

    @Test
    void theWaysOfASiteAroundAShortDocumentAreNoPartOfIt() {
        String html = "<html><head><title>茂林市民政局关于印发2024年民政工作要点的通知_茂林市人民政府</title></head><body>"
                + "<div><a href='/'>首页</a> | <a href='/a'>政务公开</a> | <a href='/b'>办事服务</a> | <a href='/c'>互动交流</a></div>"
                + "<div>当前位置：<a href='/'>首页</a> &gt; <a href='/a'>政务公开</a> &gt; <a href='/d'>通知公告</a></div>"
                + "<table><tr><td>索引号：</td><td>11360000/2024-00123</td><td>主题分类：</td><td>民政</td></tr>"
                + "<tr><td>发文字号：</td><td>茂民发〔2024〕6号</td><td>有效性：</td><td>有效</td></tr></table>"
                + "<h1>茂林市民政局关于印发2024年民政工作要点的通知</h1>"
                + "<div>发布时间：2024-03-12 16:20 来源：市民政局 浏览量：156</div>"
                + "<div><p>茂民发〔2024〕6号</p><p>各县（市、区）民政局：</p><p>现印发给你们，请执行。</p>"
                + "<p>茂林市民政局</p><p>2024年3月8日</p><p>2024年全市民政工作要点</p><p>"
                + BODY.replace("\n", "</p><p>") + "</p></div>"
                + "<div>【打印本页】 【关闭窗口】</div>"
                + "<div>主办：茂林市人民政府办公室 赣ICP备05000000号 网站标识码：3600000001</div></body></html>";
        Draft draft = new PlanReader().read(DocumentText.of(html.getBytes(StandardCharsets.UTF_8), "a.html"), "a.html");
        assertThat(draft.title().value()).isEqualTo("2024年全市民政工作要点");
        assertThat(draft.docNumber().value()).isEqualTo("茂民发〔2024〕6号");
        assertThat(draft.issuer().value()).isEqualTo("茂林市民政局");
        assertThat(draft.issued().value()).isEqualTo(LocalDate.of(2024, 3, 8));
        assertThat(draft.items()).hasSize(2);
        assertThat(draft.items().get(1).assignments())
                .extracting(DraftAssignment::division)
                .containsExactly("社会救助科");
        assertThat(draft.notUnderstood()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    中共北岭区委全面依法治区委员会办公室/北岭区2023年法治工作任务分工方案|北岭区2023年法治工作任务分工方案
                    北岭区司法局/2023年工作要点|北岭区司法局2023年工作要点
                    北岭区司法局/关于印发2023年工作要点的通知|2023年工作要点
                    北岭区司法局关于下达2023年重点任务清单的通知|2023年重点任务清单
                    北岭区司法局关于公布2023年工作要点的通知|2023年工作要点
                    北岭区司法局关于分解落实2023年工作任务的通知|北岭区司法局关于分解落实2023年工作任务的通知
                    """)
    void aTitleIsThePlansOwn(String lines, String title) {
        Draft draft = new PlanReader().read(lines.replace("/", "\n") + "\n" + BODY);
        assertThat(draft.title().value()).isEqualTo(title);
    }
}
