package org.yaodian.report;

import org.yaodian.plan.ProgressListener;

/** Cancels once the work is so far. */
final class CancelAt implements ProgressListener {
    private final double at;
    private double reached;

    private CancelAt(double at) {
        this.at = at;
    }

    static CancelAt fraction(double at) {
        return new CancelAt(at);
    }

    @Override
    public void progress(double fraction, String what) {
        reached = fraction;
    }

    @Override
    public boolean cancelled() {
        return reached >= at;
    }
}
