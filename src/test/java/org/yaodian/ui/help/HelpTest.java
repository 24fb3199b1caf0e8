package org.yaodian.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.desk.Language;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.reports.SampleWorkspace;

/** What 帮助 tells is there in every language, and true of this machine. */
class HelpTest {
    @TempDir
    private Path folder;

    private SampleWorkspace sample;

    @BeforeEach
    void openSample() throws Exception {
        sample = new SampleWorkspace(folder);
    }

    @AfterEach
    void close() throws Exception {
        sample.close();
    }

    @Test
    void tellsWhereThingsLie() {
        HelpModel model = new HelpModel(sample.workspace());

        assertThat(model.planFile()).contains(folder.resolve("plan.yaodian").toAbsolutePath());
        assertThat(model.backups()).startsWithRaw(folder.resolve("home"));
        assertThat(model.log()).isEqualTo(folder.resolve("home/data/logs/yaodian.log"));
        assertThat(model.preferences()).isEqualTo(folder.resolve("home/config/preferences.properties"));
        assertThat(model.warningDays()).isEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isBuiltInEveryLanguage(Language language) {
        SampleWorkspace.onFx(() -> {
            HelpView view = new HelpView(new Texts(language, "help"), new HelpModel(sample.workspace()));

            assertThat(view.getContent()).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "reports", "settings"})
    void bothLanguagesSayTheSameThings(String bundle) {
        assertThat(Language.ENGLISH.messages(bundle).keySet())
                .isEqualTo(Language.CHINESE.messages(bundle).keySet());
    }
}
