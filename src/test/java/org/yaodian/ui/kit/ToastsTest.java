package org.yaodian.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.ui.reports.SampleWorkspace.onFx;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** How long a way back is offered. */
class ToastsTest {
    @BeforeAll
    static void startFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatCanNoLongerBeDoneIsNoLongerOffered() {
        onFx(() -> {
            Toasts toasts = new Toasts();
            BooleanProperty lasts = new SimpleBooleanProperty(true);
            toasts.tell("改了", "撤销", () -> {}, lasts);
            toasts.tell("别的");
            assertThat(toasts.getChildren()).hasSize(2);
            lasts.set(false);
            assertThat(toasts.getChildren()).hasSize(1);
        });
    }

    @Test
    void whatCannotBeDoneAnyMoreWhenItIsToldIsNotOffered() {
        onFx(() -> {
            Toasts toasts = new Toasts();
            toasts.tell("改了", "撤销", () -> {}, new SimpleBooleanProperty(false));
            assertThat(toasts.getChildren()).isEmpty();
        });
    }
}
