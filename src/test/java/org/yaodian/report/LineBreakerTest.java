package org.yaodian.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private static final LineBreaker BREAKER = new LineBreaker(c -> c < 0x2000 ? 1 : 2);
    private static final String ALPHABET = "一二三，。（）《》ab c1%—…\n　";

    @Test
    void chineseBreaksAnywhereButBeforeAClosingMark() {
        assertThat(BREAKER.lines("一二三四五", 4)).containsExactly("一二", "三四", "五");
        assertThat(BREAKER.lines("一二三四，五", 8)).containsExactly("一二三", "四，五");
        assertThat(BREAKER.lines("一二三（四）", 8)).containsExactly("一二三", "（四）");
    }

    @Test
    void latinWordsStayWholeWhereTheyCan() {
        assertThat(BREAKER.lines("to be or not", 6)).containsExactly("to be", "or not");
        assertThat(BREAKER.lines("中文word", 6)).containsExactly("中文", "word");
        assertThat(BREAKER.lines("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    }

    @Test
    void endsOfLinesAreKept() {
        assertThat(BREAKER.lines("一\n\n二", 10)).containsExactly("一", "", "二");
    }

    @Test
    void nothingIsLostButBlanks() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(random.nextInt(60), 0, ALPHABET.length())
                    .mapToObj(at -> ALPHABET.substring(at, at + 1))
                    .collect(Collectors.joining());
            String kept = String.join("", BREAKER.lines(text, 1 + random.nextInt(40)));
            assertThat(kept.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        }
    }
}
