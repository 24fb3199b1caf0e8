package org.yaodian.ui.kit;

import java.util.function.Supplier;

/** Something that is made when it is first asked for: what nobody looks at costs nothing at start. For the FX thread. */
public final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private T made;

    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
