package org.yaodian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.ui.reports.SampleWorkspace.await;
import static org.yaodian.ui.reports.SampleWorkspace.onFx;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.Language;
import org.yaodian.desk.Sample;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.reports.SampleWorkspace;
import org.yaodian.ui.signin.SignInModel;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Screen;

/** Where the window is when a file has been opened. */
class FileActionsTest {
    @TempDir
    private Path folder;

    private SampleWorkspace sample;
    private Path other;
    private final Navigation navigation = new Navigation();
    private FileActions files;

    @BeforeEach
    void open() throws Exception {
        sample = new SampleWorkspace(folder);
        other = folder.resolve("other.yaodian");
        Sample.make(other, DeskClock.on(LocalDate.of(2022, 11, 1)));
        onFx(() -> files = new FileActions(
                new Texts(Language.CHINESE, "shell"),
                sample.workspace(),
                navigation,
                sample.preferences(),
                new SignInModel(sample.workspace(), sample.preferences()),
                () -> {},
                () -> {},
                () -> {},
                told -> {},
                Runnable::run));
    }

    @AfterEach
    void close() throws Exception {
        sample.close();
    }

    private void awaitOther(Desk before) throws Exception {
        await(() -> sample.workspace().desk().get() != before);
    }

    @Test
    void an_opened_file_begins_with_its_overview() throws Exception {
        Desk before = sample.workspace().desk().get();
        onFx(() -> files.open(other));
        awaitOther(before);
        await(() -> navigation.place().get().screen() == Screen.OVERVIEW);
    }

    @Test
    void who_goes_somewhere_while_a_file_is_opened_stays_there() throws Exception {
        Desk before = sample.workspace().desk().get();
        onFx(() -> {
            files.open(other);
            navigation.goTo(Screen.REPORTS);
        });
        awaitOther(before);
        onFx(() -> assertThat(navigation.place().get().screen()).isEqualTo(Screen.REPORTS));
    }
}
