package org.yaodian.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.ui.reports.SampleWorkspace.await;
import static org.yaodian.ui.reports.SampleWorkspace.onFx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.desk.Desk;
import org.yaodian.desk.PlanEditing;
import org.yaodian.desk.SignIn;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.RecordedChange;
import org.yaodian.ui.reports.SampleWorkspace;

/** What becomes of questions and acts that are on their way while the file is closed. */
class WorkspaceTest {
    @TempDir
    private Path folder;

    private SampleWorkspace sample;
    private Workspace workspace;
    private final CountDownLatch mayGoOn = new CountDownLatch(1);

    @BeforeEach
    void openSample() throws Exception {
        sample = new SampleWorkspace(folder);
        workspace = sample.workspace();
    }

    @AfterEach
    void close() throws Exception {
        sample.close();
    }

    private int itemsWhenClosed(Desk desk) {
        try {
            mayGoOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return desk.status(null, workspace.clock().today()).items().size();
    }

    /** Closes the file, lets what is on its way come, and waits until the FX thread has seen it. */
    private void closeAndLetCome() throws Exception {
        AtomicBoolean come = new AtomicBoolean();
        onFx(() -> {
            workspace.close();
            mayGoOn.countDown();
            workspace.background().afterDesk(() -> javafx.application.Platform.runLater(() -> come.set(true)));
        });
        await(come::get);
    }

    @Test
    void noAnswerArrivesForAFileThatWasClosedInTheMeantime() throws Exception {
        List<Integer> answers = new ArrayList<>();
        onFx(() -> workspace.ask(this::itemsWhenClosed, answers::add));
        closeAndLetCome();

        assertThat(answers).isEmpty();
    }

    @Test
    void onlyTheLastChangeIsWhatUndoTakesBack() throws Exception {
        rename("第一次");
        await(() -> workspace.undoable().get().undo() != null);
        RecordedChange first = workspace.undoable().get().undo();
        assertThat(workspace.isNextUndo(first)).isTrue();
        rename("第二次");
        await(() -> workspace.undoable().get().undo().seq() != first.seq());
        assertThat(workspace.isNextUndo(first)).isFalse();
    }

    /** Right behind the first picture it is not known yet what could be undone. */
    @Test
    void anActThatChangesNothingIsNotToldWithTheWordsOfTheChangeBefore() throws Exception {
        rename("第一次");
        await(() -> workspace.undoable().get().undo() != null);
        List<RecordedChange> told = new ArrayList<>();
        AtomicBoolean acted = new AtomicBoolean();
        onFx(() -> {
            Path file = workspace.path().orElseThrow();
            workspace.close();
            workspace.tellTo(told::add, refused -> {
                throw refused;
            });
            workspace.open(
                    file,
                    SignIn.UNNAMED,
                    () -> workspace.act(Desk::today, () -> acted.set(true), workspace::refuse),
                    workspace::refuse);
        });
        await(acted::get);

        assertThat(told).isEmpty();
    }

    private void rename(String title) {
        onFx(() -> workspace.act(desk -> {
            WorkItem item =
                    desk.snapshot(null, workspace.clock().today()).items().get(0);
            new PlanEditing(desk).changeItem(item, item.sectionId(), item.label(), title, item.text());
        }));
    }

    @Test
    void anActThatEndsAfterClosingShowsNoPlanAgain() throws Exception {
        onFx(() -> workspace.act(this::itemsWhenClosed));
        closeAndLetCome();

        assertThat(workspace.status().get()).isNull();
    }
}
