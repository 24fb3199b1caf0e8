package org.yaodian.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.ui.reports.SampleWorkspace.onFx;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** How long a way back is offered. */
class ToastsTest {
    @BeforeAll
    static void startFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private final Toasts toasts = new Toasts();

    /** Toasts come behind what they tell of. */
    private void awaitToasts(int count) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> toasts.getChildren().size() == count);
    }

    @Test
    void whatCanNoLongerBeDoneIsNoLongerOffered() throws TimeoutException {
        BooleanProperty lasts = new SimpleBooleanProperty(true);
        onFx(() -> {
            toasts.tell("改了", "撤销", () -> {}, lasts);
            toasts.tell("别的");
        });
        awaitToasts(2);
        onFx(() -> lasts.set(false));
        assertThat(toasts.getChildren()).hasSize(1);
    }

    @Test
    void whatCannotBeDoneAnyMoreWhenItIsToldIsNotOffered() throws TimeoutException {
        onFx(() -> {
            toasts.tell("改了", "撤销", () -> {}, new SimpleBooleanProperty(false));
            toasts.tell("别的");
            toasts.tell("又一个");
        });
        awaitToasts(2);
        assertThat(toasts.lookupAll(".toast-action")).isEmpty();
    }
}
