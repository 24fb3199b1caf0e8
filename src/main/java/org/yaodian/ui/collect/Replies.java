package org.yaodian.ui.collect;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Folders;

/** Asks for the folder of the replies, writes them, and tells where they lie. */
public final class Replies {
    /** Tells a line with a button for what can be done about it. */
    @FunctionalInterface
    public interface Told {
        void tell(String text, String actionName, Runnable action);
    }

    private final Texts texts;
    private final CollectModel model;
    private final Node owner;
    private final Told told;

    Replies(Texts texts, CollectModel model, Node owner, Told told) {
        this.texts = texts;
        this.model = model;
        this.owner = owner;
        this.told = told;
    }

    void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("reply.folder"));
        File chosen = chooser.showDialog(owner.getScene().getWindow());
        if (chosen != null) {
            model.reply(chosen.toPath(), replies -> tell(replies, chosen.toPath()));
        }
    }

    private void tell(List<Path> replies, Path folder) {
        told.tell(
                texts.get("reply.done", replies.size(), folder),
                texts.get("folder.open"),
                () -> Folders.open(model.workspace(), texts.get("folder.opening"), folder));
    }
}
