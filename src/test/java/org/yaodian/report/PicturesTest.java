package org.yaodian.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.batik.svggen.SVGGraphics2D;
import org.junit.jupiter.api.Test;
import org.yaodian.plan.Division;
import org.yaodian.plan.Role;
import org.yaodian.plan.Section;
import org.yaodian.report.picture.MatrixPicture;
import org.yaodian.report.picture.Picture;
import org.yaodian.report.picture.PictureWriter;
import org.yaodian.report.picture.SectionPicture;
import org.yaodian.report.picture.YearPicture;

/** Pictures for slides: names whole, and everything within the picture, however many and long they are. */
class PicturesTest {
    private static final String LONG_DIVISION = "慈善事业促进和社会工作与养老服务指导暨低收入家庭核对中心综合管理处";
    private static final String LONG_ITEM = "优化更新基层政务公开标准化目录动态调整机制并推动向村（居）延伸覆盖和信息化平台建设";
    private static final String LONG_SECTION = "深化政务公开标准化规范化建设并持续推进基层政务公开与村（居）务公开协调联动";

    private static PlanFixture large() {
        PlanFixture plan = new PlanFixture().title("某省民政厅2022年政务公开工作要点及任务分工暨重点领域信息公开实施方案");
        Section section = plan.section("一", LONG_SECTION);
        List<Division> divisions = new ArrayList<>(List.of(plan.division(LONG_DIVISION)));
        for (int i = 2; i <= 40; i++) {
            divisions.add(plan.division("第" + i + "处"));
        }
        for (int i = 1; i <= 120; i++) {
            var item = plan.item(section, i == 120 ? LONG_ITEM : "事项" + i, "文");
            plan.assign(item, divisions.get(i % 40), Role.LEAD);
        }
        return plan;
    }

    /** What is written, in its order, with where it begins. */
    private record Written(String text, Point2D at) {}

    private static List<Written> written(Picture picture) throws Exception {
        List<Written> written = new ArrayList<>();
        SVGGraphics2D canvas =
                new SVGGraphics2D(DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .getDOMImplementation()
                        .createDocument("http://www.w3.org/2000/svg", "svg", null)) {
                    @Override
                    public Graphics2D create() {
                        return this;
                    }

                    @Override
                    public void drawString(String text, float x, float y) {
                        written.add(new Written(text, new Point2D.Float(x, y)));
                    }
                };
        canvas.setSVGCanvasSize(new Dimension(picture.width(), picture.height()));
        picture.draw(canvas);
        return written;
    }

    private static void expectWhole(Picture picture, String... texts) throws Exception {
        List<Written> written = written(picture);
        String all = String.join("", written.stream().map(Written::text).toList());
        assertThat(all).contains(texts).contains(picture.title()).doesNotContain("…");
        assertThat(written).allSatisfy(one -> {
            assertThat(one.at().getX()).isBetween(0.0, (double) picture.width());
            assertThat(one.at().getY()).isBetween(8.0, (double) picture.height());
        });
    }

    @Test
    void names_of_divisions_and_items_are_whole_in_the_matrix() throws Exception {
        expectWhole(new MatrixPicture(large().status(), ""), LONG_DIVISION, "第40处", LONG_ITEM);
    }

    @Test
    void names_of_sections_and_long_titles_are_whole() throws Exception {
        expectWhole(new SectionPicture(large().status(), ""), LONG_SECTION);
        expectWhole(new YearPicture(large().status(), ""), "12月");
    }

    @Test
    void a_picture_of_a_large_plan_stays_within_memory() throws Exception {
        var bytes = new java.io.ByteArrayOutputStream();
        PictureWriter.png(new MatrixPicture(large().status(), ""), bytes);
        var image = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(bytes.toByteArray()));
        assertThat((long) image.getWidth() * image.getHeight()).isLessThan(25_000_000);
    }
}
