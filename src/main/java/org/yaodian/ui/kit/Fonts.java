package org.yaodian.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;

/** The fonts that come with the program: no machine's own is asked for, so Chinese is drawn everywhere. */
public final class Fonts {
    /** The family's name, as the style sheet names it. */
    public static final String FAMILY = "Noto Sans SC";

    /** A folder in which the fonts lie as files; the launcher says it. */
    private static final String FOLDER_PROPERTY = "yaodian.fonts";

    private static final String RESOURCES = "/assets/fonts/";
    private static final List<String> FILES = List.of("NotoSansSC_400Regular.ttf", "NotoSansSC_700Bold.ttf");

    private Fonts() {}

    /** Makes the fonts known to JavaFX; to be called once before the first scene. */
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    /** From a file where there is one: JavaFX copies what comes out of a jar to the disk first, ten megabytes each. */
    private static void load(String name) {
        String folder = System.getProperty(FOLDER_PROPERTY);
        Path file = folder == null ? null : Path.of(folder, name);
        if (file != null && Files.isReadable(file)) {
            Font.loadFont(file.toUri().toString(), 0);
            return;
        }
        try (InputStream in = Fonts.class.getResourceAsStream(RESOURCES + name)) {
            Font.loadFont(in, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
