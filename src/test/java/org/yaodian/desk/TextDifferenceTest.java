package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.yaodian.desk.TextDifference.Fate;
import org.yaodian.desk.TextDifference.Piece;

/** What of a text is told to have gone and to have come. */
class TextDifferenceTest {
    private static String without(List<Piece> pieces, Fate fate) {
        return pieces.stream()
                .filter(piece -> piece.fate() != fate)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    @Property
    void both_texts_are_in_the_pieces_whole(
            @ForAll @StringLength(max = 60) String before, @ForAll @StringLength(max = 60) String after) {
        List<Piece> pieces = TextDifference.of(before, after);
        assertThat(without(pieces, Fate.ADDED)).isEqualTo(before);
        assertThat(without(pieces, Fate.REMOVED)).isEqualTo(after);
    }

    @Test
    void a_number_is_one_word_and_a_chinese_character_another() {
        assertThat(TextDifference.of("共审查 21 件，已公开。", "共审查 213 件，均已公开。"))
                .containsExactly(
                        new Piece(Fate.KEPT, "共审查 "),
                        new Piece(Fate.REMOVED, "21"),
                        new Piece(Fate.ADDED, "213"),
                        new Piece(Fate.KEPT, " 件，"),
                        new Piece(Fate.ADDED, "均"),
                        new Piece(Fate.KEPT, "已公开。"));
    }

    @Test
    void a_character_alone_between_two_changes_is_no_orientation() {
        assertThat(TextDifference.of("甲的乙", "丙的丁"))
                .containsExactly(new Piece(Fate.REMOVED, "甲的乙"), new Piece(Fate.ADDED, "丙的丁"));
    }

    @Test
    void nothing_is_an_empty_text() {
        assertThat(TextDifference.of(null, "来了")).containsExactly(new Piece(Fate.ADDED, "来了"));
        assertThat(TextDifference.of("同", "同")).containsExactly(new Piece(Fate.KEPT, "同"));
        assertThat(TextDifference.of(null, "")).isEmpty();
    }

    @Test
    void very_long_texts_are_told_apart_by_sentences() {
        String sentence = "按规定主动公开政务信息并及时更新。";
        String before = sentence.repeat(200) + "旧的一句。" + sentence.repeat(20);
        String after = sentence.repeat(200) + "新的一句。" + sentence.repeat(20);
        assertThat(TextDifference.of(before, after))
                .contains(new Piece(Fate.REMOVED, "旧的一句。"), new Piece(Fate.ADDED, "新的一句。"));
    }
}
