package org.yaodian.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yaodian.ui.kit.Deferred;
import org.yaodian.ui.kit.Pulses;
import org.yaodian.ui.kit.Toasts;
import org.yaodian.ui.kit.Unkept;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Screen;

/** The frame of the window: rail, top bar, the screen in the middle, status bar; toasts and search above them. */
final class ShellView extends StackPane {
    /** As many pulses a screen that comes in parts may take until its list is there. */
    private static final int PATIENCE = 6;

    private final Map<Screen, Supplier<Node>> makers;
    private final Map<Screen, Node> screens = new EnumMap<>(Screen.class);
    private final StackPane content = new StackPane();
    private Screen shown;

    ShellView(
            Supplier<Rail> rail,
            Supplier<TopBar> topBar,
            Supplier<StatusBar> statusBar,
            Toasts toasts,
            Navigation navigation,
            Map<Screen, Supplier<Node>> makers) {
        this.makers = makers;
        getStyleClass().add("shell");
        content.getStyleClass().add("content");
        VBox.setVgrow(content, Priority.ALWAYS);
        // the screen goes before its frame: what is due is seen first
        BorderPane frame = new BorderPane(new VBox(
                new Deferred(1, "top-bar-room", topBar), content, new Deferred(2, "status-bar-room", statusBar)));
        frame.setLeft(new Deferred(0, "rail-room", rail));
        StackPane.setAlignment(toasts, Pos.BOTTOM_CENTER);
        getChildren().addAll(frame, toasts);
        navigation.place().addListener(property -> show(navigation.place().get().screen()));
        show(navigation.place().get().screen());
    }

    /** A screen is made when it is first gone to: what nobody looks at costs nothing at start. */
    private void show(Screen screen) {
        boolean later = !screens.containsKey(screen) && !screens.isEmpty();
        screens.computeIfAbsent(screen, made -> makers.get(made).get());
        shown = screen;
        if (later) {
            // making it and drawing it are enough for a pulse each
            Pulses.after(1, () -> attach(screen));
        } else {
            attach(screen);
        }
    }

    private void attach(Screen screen) {
        if (screen != shown) {
            return;
        }
        Node node = screens.get(screen);
        if (!content.getChildren().contains(node)) {
            content.getChildren().setAll(node);
        }
        Platform.runLater(() -> focusList(node, PATIENCE));
    }

    /** What is typed and not kept in any screen that was gone to. */
    List<String> unkept() {
        return Unkept.in(screens.values());
    }

    /**
     * Who goes somewhere means to work there: the arrows then move in its list and not along the rail, to which JavaFX gives
     * the focus of a screen that is gone.
     */
    private void focusList(Node screen, int pulses) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        boolean elsewhere = focused != null && !(focused instanceof TextInputControl) && !isWithin(focused, screen);
        if (elsewhere) {
            Stream.of(".table-view", ".list-view")
                    .map(screen::lookup)
                    .filter(list -> list != null && list.isVisible())
                    .findFirst()
                    .ifPresentOrElse(Node::requestFocus, () -> {
                        if (pulses > 0) {
                            Pulses.after(0, () -> focusList(screen, pulses - 1));
                        }
                    });
        }
    }

    private static boolean isWithin(Node node, Node whole) {
        return node == whole || node.getParent() != null && isWithin(node.getParent(), whole);
    }
}
