package org.yaodian.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The fonts that come with the program: no machine's own is asked for, so Chinese is drawn everywhere. */
public final class Fonts {
    /** The family's name, as the style sheet names it. */
    public static final String FAMILY = "Noto Sans SC";

    private static final List<String> FILES =
            List.of("/assets/fonts/NotoSansSC_400Regular.ttf", "/assets/fonts/NotoSansSC_700Bold.ttf");

    private Fonts() {}

    /** Makes the fonts known to JavaFX; to be called once before the first scene. */
    public static void load() {
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream(file)) {
                Font.loadFont(in, 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
