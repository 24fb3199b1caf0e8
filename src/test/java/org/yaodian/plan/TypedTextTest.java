package org.yaodian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is kept of a text that was typed or pasted. */
class TypedTextTest {
    @Test
    void characters_that_are_not_seen_are_not_kept() {
        assertThat(TypedText.clean("已\u0000办\u0007理\u001b[31m\u202e完\u200b成\ufeff"))
                .isEqualTo("已办理[31m完成");
    }

    @Test
    void every_line_end_becomes_a_line_feed_and_tabs_stay() {
        assertThat(TypedText.clean("一\r\n二\r三\u000b四\u2028五\t六")).isEqualTo("一\n二\n三\n四\n五\t六");
    }

    @Test
    void a_name_is_one_line() {
        assertThat(TypedText.name(" 张\r\n三\u0007\t ")).isEqualTo("张 三");
        assertThat(TypedText.name(null)).isEmpty();
    }

    @Test
    void no_text_is_no_text() {
        assertThat(TypedText.clean(null)).isNull();
    }

    @Property
    void what_was_cleaned_is_clean(@ForAll String text) {
        String clean = TypedText.clean(text);
        assertThat(TypedText.clean(clean)).isEqualTo(clean);
    }
}
