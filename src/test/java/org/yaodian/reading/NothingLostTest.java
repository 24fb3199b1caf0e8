package org.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The body of a plan is understood, told as not understood, or the plan's words on itself without a limit. */
class NothingLostTest {
    private static final List<String> PREAMBLES = RuleFile.words("preamble-headings");

    static List<String> documents() throws Exception {
        return PlanReaderTest.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyParagraphOfThePlanIsAccountedFor(String name) {
        Draft draft = new PlanReader().read(PlanReaderTest.text(name + ".txt"));
        assertThat(lost(draft)).isEmpty();
    }

    @Test
    void aLimitUnderAPreamblesHeadingIsTold() {
        Draft draft = new PlanReader().read("2023年工作要点\n一、总体要求\n坚持以人民为中心。\n6月底前各单位要制定方案。\n二、做好工作\n（一）办事。把事办好。（办公室负责）");
        assertThat(draft.items()).hasSize(1);
        assertThat(draft.notUnderstood()).extracting(NotUnderstood::text).containsExactly("6月底前各单位要制定方案。");
        assertThat(lost(draft)).isEmpty();
    }

    @Test
    void aSpokenNumberIsALabel() {
        Draft draft = new PlanReader().read("2023年工作要点\n一、做好工作\n一是加强公开。6月底前公布目录。（办公室负责）\n二是加强解读。每月发布图解。（法规科负责）");
        assertThat(draft.items()).extracting(DraftItem::label).containsExactly("一是", "二是");
        assertThat(draft.items()).extracting(DraftItem::title).containsExactly("加强公开", "加强解读");
    }

    private static List<String> lost(Draft draft) {
        BitSet seen = new BitSet();
        draft.sections().forEach(one -> mark(seen, one.from()));
        draft.items().forEach(one -> mark(seen, one.from()));
        draft.notUnderstood().forEach(one -> mark(seen, one.from()));
        int body = Math.max(0, seen.nextSetBit(0));
        int end = seen.length();
        List<String> lost = new ArrayList<>();
        boolean preamble = false;
        int start = 0;
        for (String line : draft.source().split("\n", -1)) {
            Passage words = Passage.of(draft.source(), start, start + line.length());
            boolean table = line.contains("|") || line.contains("\t");
            boolean known = words.isEmpty()
                    || isPrintersLine(words)
                    || table
                    || start < body
                    || start >= end
                    || seen.get(start, start + line.length()).cardinality() > 0;
            if (!words.isEmpty() && Label.of(words) != null) {
                String heading = words.from(Label.of(words).length()).folded();
                preamble = PREAMBLES.stream().anyMatch(heading::startsWith);
            }
            if (!known && !(preamble && TimePhrase.find(words.folded(), false).isEmpty())) {
                lost.add(line);
            }
            start += line.length() + 1;
        }
        return lost;
    }

    private static boolean isPrintersLine(Passage words) {
        return words.folded().matches("—\\d+—") || HeadLines.isAnnexMark(words);
    }

    private static void mark(BitSet seen, Span span) {
        seen.set(span.start(), Math.max(span.start(), span.end()));
    }
}
