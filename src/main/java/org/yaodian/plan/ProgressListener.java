package org.yaodian.plan;

/** Someone who watches a long piece of work and may stop it. Called on the thread that does the work. */
public interface ProgressListener {
    /** Nobody watches. */
    ProgressListener NONE = new ProgressListener() {
        @Override
        public void progress(double fraction, String what) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * How far it is.
     *
     * @param fraction 0 to 1, never less than before
     * @param what what is being worked on, in the words of the user
     */
    void progress(double fraction, String what);

    /** Whether the work shall stop; asked often. */
    boolean cancelled();

    /** The same for work of which it is not told how far it is. */
    default ProgressListener quiet() {
        ProgressListener watching = this;
        return new ProgressListener() {
            @Override
            public void progress(double fraction, String what) {}

            @Override
            public boolean cancelled() {
                return watching.cancelled();
            }
        };
    }
}
