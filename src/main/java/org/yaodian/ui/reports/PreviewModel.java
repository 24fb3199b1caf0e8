package org.yaodian.ui.reports;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.yaodian.desk.Desk;
import org.yaodian.desk.Product;
import org.yaodian.desk.ProductKind;
import org.yaodian.desk.ProductWish;
import org.yaodian.desk.Products;
import org.yaodian.desk.SheetPages;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.Background;
import org.yaodian.ui.kit.Job;
import org.yaodian.ui.kit.JobListener;

/** The pages that are looked at: made anew, off the FX thread, when other ones are wanted; a late result is dropped. */
final class PreviewModel {
    /** How far it is while nothing is told of it. */
    private static final double UNKNOWN = -1;

    private static final Duration PATIENCE = Duration.millis(250);

    /** Whether there are pages to look at. */
    enum State {
        NOTHING,
        MAKING,
        /** The first pages are there, and the others are being made. */
        BEGUN,
        READY,
        REFUSED,
        CANCELLED
    }

    /**
     * What the pages are to show.
     *
     * @param seen how the plan stood when they were asked for: when it changes, they are another wish
     */
    record Wish(Desk desk, PlanStatus seen, ProductKind kind, ProductWish what) {
        Product make() {
            return Products.make(desk, kind, what);
        }
    }

    private final Background background;
    private final String name;
    private final PauseTransition pause = new PauseTransition(PATIENCE);
    private final AtomicInteger turn = new AtomicInteger();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private final ReadOnlyObjectWrapper<SheetPages> pages = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private Wish wish;
    private Refused refused;

    /** @param name what the work is called while it goes on */
    PreviewModel(Background background, String name) {
        this.background = background;
        this.name = name;
        pause.setOnFinished(event -> make());
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** The pages that were made last, null before. */
    ReadOnlyObjectProperty<SheetPages> pages() {
        return pages.getReadOnlyProperty();
    }

    /** The page that is shown, from 0. */
    ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    /** How far the making of the pages is, 0 to 1, and -1 while that is not known. */
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Why there are no pages; null unless they were refused. */
    Refused refused() {
        return refused;
    }

    int pageCount() {
        return pages.get() == null ? 0 : pages.get().pictures().pageCount();
    }

    void turnTo(int newPage) {
        page.set(Math.max(0, Math.min(pageCount() - 1, newPage)));
    }

    /** Asks for pages; null for none. Asking twice for the same makes them once. */
    void want(Wish newWish) {
        if (newWish == null ? wish == null && state.get() == State.NOTHING : newWish.equals(wish)) {
            return;
        }
        wish = newWish;
        turn.incrementAndGet();
        if (newWish == null) {
            pause.stop();
            state.set(State.NOTHING);
            show(null);
        } else {
            state.set(State.MAKING);
            pause.playFromStart();
        }
    }

    /** Makes the pages again that were cancelled or refused. */
    void again() {
        Wish same = wish;
        wish = null;
        want(same);
    }

    /** Gives up the pages that are being made; {@link #again} makes them after all. */
    void cancel() {
        pause.stop();
        end(State.CANCELLED, turn.incrementAndGet());
    }

    /** The figure that stands at a place of the shown page, in points from its upper left corner. */
    Optional<String> figureAt(double x, double y) {
        return pages.get() == null ? Optional.empty() : pages.get().figureAt(page.get(), x, y);
    }

    private void make() {
        int mine = turn.get();
        progress.unbind();
        progress.set(UNKNOWN);
        Wish made = wish;
        background.start(background
                .<Product>atDesk(name, job -> made.make())
                .onDone(product -> layOut(product, mine))
                .onRefused(reason -> refuse(reason, mine)));
    }

    private void layOut(Product product, int mine) {
        if (mine != turn.get()) {
            return;
        }
        boolean beginning = isBeginningOfUse();
        Job<SheetPages> job = background.longWork(name, working -> {
            JobListener listener = new JobListener(working, () -> mine != turn.get());
            if (beginning) {
                product.beginning(listener.quiet()).ifPresent(first -> Platform.runLater(() -> begin(first, mine)));
            }
            return product.pages(listener);
        });
        progress.bind(job.progressProperty());
        background.start(job.onDone(made -> take(made, mine))
                .onRefused(reason -> refuse(reason, mine))
                .whenCancelled(() -> end(State.CANCELLED, mine)));
    }

    /** Whether nothing is looked at that the first pages alone could not take the place of. */
    private boolean isBeginningOfUse() {
        SheetPages old = pages.get();
        return old == null || old.sheets().isEmpty() || old.sheetOf(page.get()).firstPage() == 0;
    }

    private void begin(SheetPages first, int mine) {
        if (mine == turn.get()) {
            show(first);
            end(State.BEGUN, mine);
        } else {
            first.close();
        }
    }

    private void take(SheetPages made, int mine) {
        if (mine == turn.get()) {
            show(made);
            end(State.READY, mine);
        } else {
            made.close();
        }
    }

    private void refuse(Refused reason, int mine) {
        refused = reason;
        end(State.REFUSED, mine);
    }

    /** Where there are no pages, those of something else do not stand in their place. */
    private void end(State ended, int mine) {
        if (mine == turn.get()) {
            if (ended == State.REFUSED || ended == State.CANCELLED) {
                show(null);
            }
            state.set(ended);
        }
    }

    /** Shows other pages, from the same sheet on where they have it; the old ones are closed behind their drawing. */
    private void show(SheetPages made) {
        SheetPages old = pages.get();
        int place = old == null || made == null ? 0 : samePlace(old, made);
        pages.set(made);
        turnTo(place);
        if (old != null) {
            background.afterDesk(old::close);
        }
    }

    private int samePlace(SheetPages old, SheetPages made) {
        int last = made.pictures().pageCount() - 1;
        SheetPages.Sheet before = old.sheetOf(page.get());
        if (before == null) {
            return Math.min(page.get(), last);
        }
        return made.named(before.name())
                .map(sheet -> {
                    int place = Math.min(sheet.firstPage() + page.get() - before.firstPage(), last);
                    return made.sheetOf(place).equals(sheet) ? place : sheet.firstPage();
                })
                .orElse(0);
    }

    /** Draws the shown page off the FX thread. */
    void draw(double scale, Consumer<PagePicture> drawn) {
        SheetPages from = pages.get();
        int number = page.get();
        if (from == null) {
            return;
        }
        Job<PagePicture> job = background.atDesk(name, working -> PagePicture.of(from.pictures(), number, scale));
        background.start(job.onDone(picture -> {
                    if (from == pages.get() && number == page.get()) {
                        drawn.accept(picture);
                    }
                })
                .onRefused(reason -> refuse(reason, turn.get())));
    }

    /** Lets go of the pages. */
    void close() {
        want(null);
    }
}
