package org.yaodian.ui.shell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.desk.Desk;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Pressing;
import org.yaodian.ui.kit.Deferred;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.kit.Pulses;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** Tells what is due today and soon: when a file is opened, and once a day at the time that the user set. */
final class MorningNotice {
    private final Texts texts;
    private final Workspace workspace;
    private final Preferences preferences;
    private final Consumer<String> inWindow;
    private final Consumer<String> onDesktop;
    private Desk toldOf;
    private LocalDate toldOn;

    /**
     * @param inWindow shows a line in the window
     * @param onDesktop shows a line outside of it
     */
    MorningNotice(
            Texts texts,
            Workspace workspace,
            Preferences preferences,
            Consumer<String> inWindow,
            Consumer<String> onDesktop) {
        this.texts = texts;
        this.workspace = workspace;
        this.preferences = preferences;
        this.inWindow = inWindow;
        this.onDesktop = onDesktop;
        // a window that is built anew, as in another language, has been told already
        this.toldOf = workspace.desk().get();
        this.toldOn = workspace.clock().today();
        workspace.status().addListener(property -> {
            if (workspace.desk().get() != toldOf) {
                // the file's first pictures go before
                Pulses.after(Deferred.LAST, this::tellOfOpened);
            }
        });
    }

    private void tellOfOpened() {
        PlanStatus status = workspace.status().get();
        if (status == null || workspace.desk().get() == toldOf) {
            return;
        }
        toldOf = workspace.desk().get();
        // opened before the hour: the hour still tells it; opened behind it: this was it
        LocalDateTime now = workspace.clock().localNow();
        boolean behind = preferences.noticeAt().get() != null
                && !now.toLocalTime().isBefore(preferences.noticeAt().get());
        toldOn = behind ? now.toLocalDate() : now.toLocalDate().minusDays(1);
        tell(status, false);
    }

    /** Asked every now and then: tells once a day, when the time has come. */
    void look() {
        LocalDateTime now = workspace.clock().localNow();
        PlanStatus status = workspace.status().get();
        boolean due = preferences.noticeAt().get() != null
                && !now.toLocalTime().isBefore(preferences.noticeAt().get())
                && now.toLocalDate().isAfter(toldOn);
        if (status != null && due) {
            toldOn = now.toLocalDate();
            tell(status, true);
        }
    }

    private String counted(String key, int count) {
        return count == 0 ? null : texts.get(key, count);
    }

    private void tell(PlanStatus status, boolean outside) {
        Pressing pressing = Pressing.of(status, workspace.homeDivision());
        if (pressing.isNothing() || preferences.noticeAt().get() == null) {
            return;
        }
        String told = Stream.of(
                        counted("notice.overdue", pressing.overdue()),
                        counted("notice.today", pressing.today()),
                        counted("notice.soon", pressing.soon()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(texts.get("notice.and")));
        inWindow.accept(told);
        if (outside) {
            onDesktop.accept(told);
        }
    }
}
