package org.yaodian.ui.kit;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/**
 * How large text is against the usual size, for what the style sheet cannot reach: widths that hold words, and what is
 * drawn. One for the whole program, as its theme is. For the FX thread.
 */
public final class TextScale {
    private static final ReadOnlyDoubleWrapper SCALE = new ReadOnlyDoubleWrapper(1);

    private TextScale() {}

    static void be(double scale) {
        SCALE.set(scale);
    }

    /** A width or height, in pixels at the usual size, at the present one. */
    public static double of(double pixels) {
        return pixels * SCALE.get();
    }

    /**
     * The same for a drawing that has little room: never smaller than usual.
     *
     * @param most how many times as large it may become
     */
    public static double within(double pixels, double most) {
        return pixels * Math.max(1, Math.min(most, SCALE.get()));
    }

    /** Runs it now, and whenever text becomes another size while the owner lives. */
    public static void follow(Node owner, Runnable act) {
        act.run();
        InvalidationListener listener = property -> act.run();
        // the program's own property is not to keep a window that is gone
        owner.getProperties().put(listener, listener);
        SCALE.addListener(new WeakInvalidationListener(listener));
    }

    /** Keeps a part as wide as so many pixels of usual text. */
    public static void keepWidth(Region region, double width) {
        follow(region, () -> {
            region.setMinWidth(of(width));
            region.setPrefWidth(of(width));
            region.setMaxWidth(of(width));
        });
    }

    /** Keeps a column as wide as its words need. */
    public static void keepWidths(TableView<?> table, TableColumn<?, ?> column, double least, double width) {
        follow(table, () -> {
            column.setMinWidth(of(least));
            column.setPrefWidth(of(width));
        });
    }

    /** Whether a part is wider than so many pixels of usual text. */
    public static ObservableBooleanValue isWider(Region region, double width) {
        return region.widthProperty().greaterThan(SCALE.getReadOnlyProperty().multiply(width));
    }
}
