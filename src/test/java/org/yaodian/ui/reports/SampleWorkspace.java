package org.yaodian.ui.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.SampleFile;
import org.yaodian.ui.kit.Background;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.workspace.Workspace;

/** The sample plan open in a workspace on 1 November 2022, with folders of its own. */
public final class SampleWorkspace implements AutoCloseable {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 1);
    private static final int FX_PATIENCE_MILLIS = 10_000;
    private static final int PATIENCE_SECONDS = 60;

    private final Background background = new Background();
    private Preferences preferences;
    private Workspace workspace;

    /** @param folder where the file and the user's folders are made */
    public SampleWorkspace(Path folder) throws Exception {
        this(folder, DAY);
    }

    /** @param day what day it is, on which the file is made too */
    public SampleWorkspace(Path folder, LocalDate day) throws Exception {
        DeskClock clock = DeskClock.on(day);
        System.setProperty("yaodian.home", folder.resolve("home").toString());
        FxToolkit.registerPrimaryStage();
        Path file = folder.resolve("plan.yaodian");
        SampleFile.make(file, clock);
        onFx(() -> {
            preferences = new Preferences(folder.resolve("config"));
            workspace = new Workspace(background, preferences, clock);
            workspace.open(file, org.yaodian.desk.SignIn.UNNAMED, () -> {}, refused -> {
                throw refused;
            });
        });
        await(() -> workspace.status().get() != null);
    }

    public Background background() {
        return background;
    }

    public Preferences preferences() {
        return preferences;
    }

    public Workspace workspace() {
        return workspace;
    }

    /** Runs on the FX thread and waits for it. */
    public static void onFx(Runnable runnable) {
        WaitForAsyncUtils.waitForAsyncFx(FX_PATIENCE_MILLIS, runnable);
    }

    /** Waits until the FX thread sees it so. */
    public static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(FX_PATIENCE_MILLIS, condition));
    }

    @Override
    public void close() throws Exception {
        onFx(workspace::close);
        background.close();
        System.clearProperty("yaodian.home");
    }
}
