package org.yaodian.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** A place onto which files can be dragged together. What it does not take goes on to the window. */
public final class FileDrop {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private FileDrop() {}

    /**
     * Lets workbooks, or folders of them, be dropped.
     *
     * @param take called with all that was dropped at once
     */
    public static void ofWorkbooks(Node node, Consumer<List<Path>> take) {
        onto(node, files -> files.stream().allMatch(FileDrop::isWorkbook), take);
    }

    /**
     * Lets files be dropped.
     *
     * @param wanted whether these are taken now
     * @param take called with all that was dropped at once
     */
    public static void onto(Node node, Predicate<List<Path>> wanted, Consumer<List<Path>> take) {
        node.setOnDragOver(event -> {
            if (isWanted(event.getDragboard(), wanted)) {
                event.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(DROP, true);
                event.consume();
            }
        });
        node.setOnDragExited(event -> node.pseudoClassStateChanged(DROP, false));
        node.setOnDragDropped(event -> {
            if (isWanted(event.getDragboard(), wanted)) {
                take.accept(files(event.getDragboard()));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private static boolean isWanted(Dragboard dragged, Predicate<List<Path>> wanted) {
        return dragged.hasFiles() && wanted.test(files(dragged));
    }

    private static List<Path> files(Dragboard dragged) {
        return dragged.getFiles().stream().map(File::toPath).toList();
    }

    private static boolean isWorkbook(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xls") || Files.isDirectory(path);
    }
}
