package org.yaodian.ui.kit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Worker;

/**
 * The one way to work off the FX thread. What is done at the desk goes through one thread, so that acts follow each
 * other as they were asked for; long work has threads of its own.
 */
public final class Background implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Background.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ExecutorService desk = Executors.newSingleThreadExecutor(daemon("desk"));
    private final ExecutorService longWork = Executors.newCachedThreadPool(daemon("work"));
    private final ObservableList<Job<?>> running =
            FXCollections.observableArrayList(job -> new Observable[] {job.stateProperty()});

    private static ThreadFactory daemon(String name) {
        return runnable -> {
            Thread thread = new Thread(runnable, "yaodian-" + name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Long work that is going on, for the status bar. */
    public ObservableList<Job<?>> running() {
        return running;
    }

    /** A short act or question at the desk. Nothing happens before {@link #start}. */
    public <T> Job<T> atDesk(String name, Job.Work<T> work) {
        return new Job<>(name, false, work);
    }

    /** Long work, shown with its progress and a way to cancel it. */
    public <T> Job<T> longWork(String name, Job.Work<T> work) {
        return new Job<>(name, true, work);
    }

    public void start(Job<?> job) {
        if (job.isShown()) {
            running.add(job);
            job.stateProperty().addListener((state, before, now) -> {
                boolean ended =
                        now == Worker.State.SUCCEEDED || now == Worker.State.FAILED || now == Worker.State.CANCELLED;
                if (ended) {
                    running.remove(job);
                }
            });
            longWork.execute(job);
        } else {
            desk.execute(job);
        }
    }

    /** Runs behind everything that was asked of the desk before. */
    public void afterDesk(Runnable runnable) {
        desk.execute(runnable);
    }

    @Override
    public void close() {
        List.copyOf(running).forEach(job -> job.cancel(true));
        longWork.shutdownNow();
        desk.shutdown();
        try {
            // what was asked of the desk before is still done: a change that was typed is a change
            if (!desk.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warning("the desk did not finish in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
