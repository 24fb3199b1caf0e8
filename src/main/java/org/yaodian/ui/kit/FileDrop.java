package org.yaodian.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** A place onto which workbooks, or folders of them, can be dragged together. Anything else goes on to the window. */
public final class FileDrop {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private FileDrop() {}

    /** @param take called with all that was dropped at once */
    public static void ofWorkbooks(Node node, Consumer<List<Path>> take) {
        node.setOnDragOver(event -> {
            if (areWorkbooks(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(DROP, true);
                event.consume();
            }
        });
        node.setOnDragExited(event -> node.pseudoClassStateChanged(DROP, false));
        node.setOnDragDropped(event -> {
            if (areWorkbooks(event.getDragboard())) {
                take.accept(event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private static boolean areWorkbooks(Dragboard dragged) {
        return dragged.hasFiles()
                && dragged.getFiles().stream().map(File::toPath).allMatch(FileDrop::isTaken);
    }

    private static boolean isTaken(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xls") || Files.isDirectory(path);
    }
}
