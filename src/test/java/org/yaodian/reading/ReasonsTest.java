package org.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Test
    void everyReasonIsToldInBothLanguages() throws URISyntaxException, IOException {
        ResourceBundle chinese = ResourceBundle.getBundle("messages/reading", Locale.ROOT, EXACT);
        ResourceBundle english = ResourceBundle.getBundle("messages/reading", Locale.ENGLISH, EXACT);
        assertThat(english.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        for (String document : PlanReaderTest.documents()) {
            Draft draft = new PlanReader().read(PlanReaderTest.text(document + ".txt"));
            assertThat(draft.notUnderstood())
                    .allSatisfy(
                            one -> assertThat(chinese.containsKey(one.why())).isTrue());
        }
    }
}
