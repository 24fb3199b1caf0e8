package org.yaodian.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.ui.reports.SampleWorkspace.await;
import static org.yaodian.ui.reports.SampleWorkspace.onFx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.ByteSizes;
import org.yaodian.ui.reports.SampleWorkspace;

/** What 设置 settles, without a window. */
class SettingsModelTest {
    @TempDir
    private Path folder;

    private final AtomicReference<Refused> refused = new AtomicReference<>();
    private SampleWorkspace sample;
    private SettingsModel model;

    @BeforeEach
    void openSample() throws Exception {
        sample = new SampleWorkspace(folder);
        onFx(() -> model = new SettingsModel(sample.workspace()));
    }

    @AfterEach
    void close() throws Exception {
        sample.close();
    }

    @Test
    void settlesTheWarningWindow() throws Exception {
        onFx(() -> model.warnBefore(5, () -> {}, refused::set));
        await(() -> model.office().orElseThrow().warningDays() == 5);

        assertThat(refused).hasNullValue();
    }

    @Test
    void refusesAWarningWindowThatIsTooLong() throws Exception {
        onFx(() -> model.warnBefore(251, () -> {}, refused::set));
        await(() -> refused.get() != null);

        assertThat(refused.get().reason()).isEqualTo("settings.warningDays");
        assertThat(model.office().orElseThrow().warningDays()).isEqualTo(10);
    }

    @Test
    void takesOnlyWholeNumbers() {
        assertThat(SettingsModel.number(" 7 ")).contains(7);
        assertThat(SettingsModel.number("7.5")).isEmpty();
        assertThat(SettingsModel.number("")).isEmpty();
    }

    @Test
    void changesTheHeadOfThePlan() throws Exception {
        LocalDate day = LocalDate.of(2022, 8, 23);
        onFx(() -> model.changeHead("新标题", "", "办公室", day, () -> {}, refused::set));
        await(() -> model.plan().orElseThrow().title().equals("新标题"));

        assertThat(model.plan().orElseThrow().docNumber()).isNull();
        assertThat(model.plan().orElseThrow().issued()).isEqualTo(day);
    }

    @Test
    void backsUpAndRestoresAsANewFile() throws Exception {
        onFx(() -> model.backUp(path -> {}, refused::set));
        await(() -> model.backups().size() == 1);
        SettingsModel.KeptBackup backup = model.backups().get(0);
        Path restored = folder.resolve("restored.yaodian");
        AtomicReference<SettingsModel.Restored> done = new AtomicReference<>();
        onFx(() -> model.restore(backup.path(), restored, done::set, refused::set));
        await(() -> done.get() != null);

        assertThat(backup.size()).isPositive();
        assertThat(backup.path()).hasParent(model.backupFolder().orElseThrow());
        assertThat(restored).hasSameBinaryContentAs(backup.path());
        onFx(() -> model.restore(backup.path(), restored, done::set, refused::set));
        await(() -> refused.get() != null);
        assertThat(refused.get().reason()).isEqualTo("file.exists");
    }

    @Test
    void showsTheBackupThatAChangeMakes() throws Exception {
        onFx(() -> model.warnBefore(6, () -> {}, refused::set));
        await(() -> model.backups().size() == 1);

        assertThat(Files.exists(model.backups().get(0).path())).isTrue();
    }

    @Test
    void tellsSizesAsPeopleDo() {
        assertThat(ByteSizes.of(10)).isEqualTo("1 KB");
        assertThat(ByteSizes.of(200 * 1024)).isEqualTo("200 KB");
        assertThat(ByteSizes.of(3 * 1024 * 1024 / 2)).isEqualTo("1.5 MB");
    }
}
