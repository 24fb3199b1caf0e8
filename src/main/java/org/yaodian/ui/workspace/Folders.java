package org.yaodian.ui.workspace;

import java.io.IOException;
import java.nio.file.Path;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.FileOpener;

/** Folders as the desktop's file manager shows them. */
public final class Folders {
    private Folders() {}

    /**
     * Opens a folder; where that cannot be done, the refusal tells where it lies.
     *
     * @param name what is going on, in the user's words
     */
    public static void open(Workspace workspace, String name, Path folder) {
        workspace
                .background()
                .start(workspace
                        .background()
                        .<Path>longWork(name, job -> {
                            try {
                                FileOpener.open(folder);
                            } catch (IOException e) {
                                throw new Refused(e, "folder.cannotOpen", folder);
                            }
                            return folder;
                        })
                        .onRefused(workspace::refuse));
    }
}
