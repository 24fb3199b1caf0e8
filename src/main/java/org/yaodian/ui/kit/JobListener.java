package org.yaodian.ui.kit;

import java.util.function.BooleanSupplier;
import org.yaodian.plan.ProgressListener;

/** Tells a job how far the making of sheets is, and stops it when the job is cancelled or nobody waits for it. */
public record JobListener(Job<?> job, BooleanSupplier unwanted) implements ProgressListener {
    public JobListener(Job<?> job) {
        this(job, () -> false);
    }

    @Override
    public void progress(double fraction, String what) {
        job.progress(fraction, what);
    }

    @Override
    public boolean cancelled() {
        return job.isCancelled() || unwanted.getAsBoolean();
    }
}
