package org.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.yaodian.plan.Refused;

/** What holds for any text whatever. */
class AnyTextTest {
    private static final List<String> PIECES = List.of(
            "一、",
            "（一）",
            "1.",
            "(1)",
            "第一，",
            "办公室",
            "牵头",
            "，",
            "各处室、直属事业单位",
            "分别落实",
            "（",
            "）",
            "〔",
            "〕",
            "责任单位：",
            "完成时限：",
            "6月底前",
            "年底前",
            "至少举办1次",
            "每季度",
            "5个工作日内",
            "定期",
            "。",
            "；",
            "\n",
            "\r\n",
            "\t",
            "|",
            " ",
            "　",
            "2022年",
            "二〇二二年八月二十二日",
            "关于印发《",
            "》的通知",
            "序号\t工作任务\t责任单位\t完成时限\n",
            "和",
            "等",
            "由",
            "13月45日前",
            "九百九十九次",
            "“",
            "”",
            "\uFEFF",
            "\u0000",
            "𠀀",
            "\uD800",
            "99999999999",
            "附件：",
            "— 1 —",
            "次年",
            "2月30日前",
            "加强政务公开",
            "A b",
            "％");

    @Property(tries = 800)
    void readingNeverThrowsAndSpansLieInTheSource(@ForAll("documents") String text) {
        try {
            check(new PlanReader().read(text));
        } catch (Refused refused) {
            assertThat(refused.reason()).isEqualTo("read.notAPlan");
        }
    }

    @Property(tries = 300)
    void anyStringIsReadOrRefused(@ForAll String text) {
        try {
            check(new PlanReader().read(text));
        } catch (Refused refused) {
            assertThat(refused.reason()).isEqualTo("read.notAPlan");
        }
    }

    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        try {
            DocumentText.of(bytes, "plan.txt");
        } catch (Refused refused) {
            assertThat(refused.reason()).startsWith("read.");
        }
    }

    @Property(tries = 300)
    void lineEndsMakeNoDifference(@ForAll("documents") String text) {
        String unix = text.replace("\r\n", "\n").replace("\r", "\n");
        assertThat(told(unix.replace("\n", "\r\n"))).isEqualTo(told(unix));
        assertThat(told(unix.replace("\n", "\r"))).isEqualTo(told(unix));
    }

    @Property(tries = 300)
    void readingTwiceTellsTheSame(@ForAll("documents") String text) {
        assertThat(told(text)).isEqualTo(told(text));
    }

    @Property(tries = 300)
    void aDamagedPlanIsReadOrRefused(@ForAll("places") int place, @ForAll("pieces") String piece) {
        String seed = PlanReaderTest.text("jilin-civil-affairs-2022.txt");
        int at = Math.floorMod(place, seed.length());
        check(new PlanReader().read(seed.substring(0, at) + piece + seed.substring(Math.min(seed.length(), at + 3))));
    }

    private static String told(String text) {
        try {
            return ToldDraft.of(new PlanReader().read(text));
        } catch (Refused refused) {
            return refused.reason();
        }
    }

    private static void check(Draft draft) {
        int length = draft.source().length();
        for (ReadField<?> field :
                List.of(draft.title(), draft.docNumber(), draft.issuer(), draft.issued(), draft.year())) {
            assertThat(field.from().end()).isLessThanOrEqualTo(length);
            assertThat(field.value() == null || !field.rule().isEmpty()).isTrue();
        }
        for (DraftItem item : draft.items()) {
            assertThat(item.from().end()).isLessThanOrEqualTo(length);
            assertThat(item.section()).isBetween(-1, draft.sections().size() - 1);
            item.assignments().forEach(one -> {
                assertThat(one.from().end()).isLessThanOrEqualTo(length);
                assertThat(one.division()).isNotBlank();
                assertThat(one.rule()).isNotBlank();
            });
            item.obligations().forEach(one -> {
                assertThat(one.from().end()).isLessThanOrEqualTo(length);
                assertThat(one.quote()).isNotBlank();
                assertThat(one.rule()).isNotBlank();
            });
        }
        draft.sections().forEach(one -> assertThat(one.from().end()).isLessThanOrEqualTo(length));
        draft.notUnderstood().forEach(one -> {
            assertThat(one.from().end()).isLessThanOrEqualTo(length);
            assertThat(one.line()).isPositive();
        });
    }

    @Provide
    Arbitrary<String> documents() {
        return pieces().list().ofMaxSize(80).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(PIECES)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(8)));
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers();
    }
}
