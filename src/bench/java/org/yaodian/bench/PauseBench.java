package org.yaodian.bench;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.Sample;
import org.yaodian.ui.shell.Launcher;

/**
 * The longest time for which the FX thread answered nobody, while the sample is opened, looked at, filtered and updated:
 * a question is put to it every few milliseconds, and the longest wait for an answer counts.
 */
public final class PauseBench {
    private static final long EVERY_NANOS = 2_000_000;
    private static final AtomicLong LONGEST = new AtomicLong();
    private static final String MEASURE = "measure";

    private PauseBench() {}

    /** Runs it: as a program of its own, which has an archive of its classes by then. */
    public static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals(MEASURE)) {
            measure();
            return;
        }
        Path folder = Files.createTempDirectory("yaodian-pause");
        List<String> program = List.of(PauseBench.class.getName(), MEASURE);
        Path archive = Programs.archive(folder, "pause", program);
        new ProcessBuilder(Programs.command(folder, "-XX:SharedArchiveFile=" + archive, program))
                .inheritIO()
                .start()
                .waitFor();
    }

    private static void measure() throws Exception {
        Path plan = Files.createTempDirectory("yaodian-pause").resolve("plan.yaodian");
        Sample.make(plan, DeskClock.system());
        Thread script = new Thread(() -> script(plan), "script");
        script.setDaemon(true);
        script.start();
        Launcher.open(plan, LocalDate.of(2022, 11, 1), false, () -> {});
    }

    /** The dialog of files is the desktop's own: what it would answer is said to the model behind the button. */
    private static void export(Path workbook) {
        try {
            Node view = scene().lookup("ReportsView");
            Field field = view.getClass().getDeclaredField("model");
            field.setAccessible(true);
            Object model = field.get(view);
            Method export = model.getClass().getDeclaredMethod("export", Path.class);
            export.setAccessible(true);
            export.invoke(model, workbook);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void script(Path plan) {
        waitUntil(() -> !Window.getWindows().isEmpty());
        Thread questions = new Thread(PauseBench::ask, "questions");
        questions.setDaemon(true);
        questions.start();
        // the year is the last part of the window that comes
        phase("open", () -> {}, () -> scene().lookup("YearStrip") != null);
        phase("items, first time", () -> fire("#nav-ITEMS"), () -> rows() == 21);
        phase("overview again", () -> fire("#nav-OVERVIEW"), () -> scene().lookup("#matrix") != null);
        phase("items again", () -> fire("#nav-ITEMS"), () -> rows() == 21);
        phase("filter", () -> words().setText("开放日"), () -> rows() == 2);
        phase("filter off", () -> words().setText(""), () -> rows() == 21);
        phase("item's pane", () -> fire("#update"), () -> scene().getFocusOwner() instanceof TextField);
        for (int i = 1; i <= 5; i++) {
            String percent = Integer.toString(i * 10);
            phase("update " + i, () -> type(percent), () -> percent(percent + "%"));
        }
        phase("divisions, first time", () -> fire("#nav-DIVISIONS"), () -> scene().lookup("#divisions-table") != null);
        phase("reports, first time", () -> fire("#nav-REPORTS"), () -> scene().lookup(".report-paper") != null);
        Path workbook = plan.resolveSibling("plan.xlsx");
        phase("export", () -> export(workbook), () -> Files.exists(workbook));
        Runtime.getRuntime().halt(0);
    }

    private static void ask() {
        while (true) {
            long asked = System.nanoTime();
            Platform.runLater(() -> LONGEST.accumulateAndGet(System.nanoTime() - asked, Math::max));
            LockSupport.parkNanos(EVERY_NANOS);
        }
    }

    private static void phase(String name, Runnable act, BooleanSupplier done) {
        LONGEST.set(0);
        onFx(act);
        waitUntil(() -> onFx(done));
        // what follows an act on the next pulses belongs to it
        for (int pulse = 0; pulse < 10; pulse++) {
            onFx(() -> {});
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(17));
        }
        System.out.printf("%-22s longest pause of the FX thread %d ms%n", name, LONGEST.get() / 1_000_000);
    }

    private static void waitUntil(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(EVERY_NANOS);
        }
    }

    private static void onFx(Runnable act) {
        onFx(() -> {
            act.run();
            return true;
        });
    }

    private static boolean onFx(BooleanSupplier question) {
        boolean[] answer = new boolean[1];
        CountDownLatch answered = new CountDownLatch(1);
        Platform.runLater(() -> {
            answer[0] = question.getAsBoolean();
            answered.countDown();
        });
        try {
            answered.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return answer[0];
    }

    private static Scene scene() {
        return Window.getWindows().get(0).getScene();
    }

    private static void fire(String selector) {
        ((Button) scene().lookup(selector)).fire();
    }

    private static int rows() {
        Node table = scene().lookup("#items-table");
        return table instanceof TableView<?> view ? view.getItems().size() : -1;
    }

    private static TextField words() {
        return (TextField) scene().lookup("#filter-words");
    }

    private static void type(String percent) {
        TextField field = (TextField) scene().lookup("#percent");
        field.requestFocus();
        field.setText(percent);
        field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private static boolean percent(String text) {
        return scene().lookup("#percent") instanceof TextField field
                && field.getText().equals(text);
    }
}
