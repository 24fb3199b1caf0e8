package org.yaodian.ui.evidence;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/** A place onto which files can be dragged. */
public final class EvidenceDrop {
    private EvidenceDrop() {}

    /**
     * Lets files be dropped onto a node.
     *
     * @param open whether it takes any now
     * @param take called for each file
     */
    public static void onto(Node node, BooleanSupplier open, Consumer<Path> take) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() && open.getAsBoolean()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragDropped(event -> {
            List<File> files = event.getDragboard().getFiles();
            files.forEach(file -> take.accept(file.toPath()));
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
    }
}
