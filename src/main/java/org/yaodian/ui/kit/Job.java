package org.yaodian.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.concurrent.Task;
import org.yaodian.plan.Refused;

/** One piece of work off the FX thread: its name, its progress, its result or the refusal that came of it. */
public final class Job<T> extends Task<T> {
    private static final Logger LOG = Logger.getLogger(Job.class.getName());

    /** What is done. */
    @FunctionalInterface
    public interface Work<T> {
        /** @param job told how far it is, and asked whether to stop */
        T run(Job<T> job) throws Exception;
    }

    private final Work<T> work;
    private final boolean shown;

    Job(String name, boolean shown, Work<T> work) {
        this.work = work;
        this.shown = shown;
        updateTitle(name);
    }

    /** Whether it is long enough to be shown in the status bar. */
    boolean isShown() {
        return shown;
    }

    /** Tells how far it is: a share from 0 to 1 and what is being done. */
    public void progress(double share, String what) {
        updateProgress(share, 1);
        updateMessage(what);
    }

    public Job<T> onDone(Consumer<T> consumer) {
        setOnSucceeded(event -> consumer.accept(getValue()));
        return this;
    }

    /** Told on the FX thread why it was not done; what was not foreseen is told as a refusal too, and logged. */
    public Job<T> onRefused(Consumer<Refused> consumer) {
        setOnFailed(event -> consumer.accept(refusal(getException())));
        return this;
    }

    public Job<T> whenCancelled(Runnable runnable) {
        setOnCancelled(event -> runnable.run());
        return this;
    }

    @Override
    protected T call() throws Exception {
        try {
            return work.run(this);
        } catch (CancellationException e) {
            cancel();
            return null;
        }
    }

    static Refused refusal(Throwable error) {
        if (error instanceof Refused refused) {
            return refused;
        }
        LOG.log(Level.SEVERE, "unexpected", error);
        return new Refused(error, "unexpected", String.valueOf(error));
    }
}
