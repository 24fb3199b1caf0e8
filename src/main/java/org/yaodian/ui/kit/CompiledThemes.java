package org.yaodian.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.Stylesheet;

/**
 * The themes in the binary form that JavaFX reads without parsing: a tenth of a second less at each start. The build
 * makes them with {@link #main}; where it has not, the themes are read as they are written.
 */
public final class CompiledThemes {
    private static final String FOLDER = "/styles/";

    private CompiledThemes() {}

    /** The user agent's style sheet, light or dark. */
    static String styleSheet(boolean dark) {
        URL compiled = CompiledThemes.class.getResource(FOLDER + name(dark));
        return compiled == null ? theme(dark).getUserAgentStylesheet() : compiled.toExternalForm();
    }

    private static Theme theme(boolean dark) {
        return dark ? new PrimerDark() : new PrimerLight();
    }

    private static String name(boolean dark) {
        return dark ? "primer-dark.bss" : "primer-light.bss";
    }

    /**
     * The lines of a theme but for those with addresses: pictures of an editor and of dialogs that this program does not
     * have. An address would carry the folder of the build into the jar.
     */
    private static List<String> lines(Theme theme) throws IOException {
        try (InputStream in = CompiledThemes.class.getResourceAsStream(theme.getUserAgentStylesheet())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.contains("url("))
                    .toList();
        }
    }

    /** Compiles both themes; the argument is the folder of the build's classes. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0] + FOLDER));
        for (boolean dark : new boolean[] {false, true}) {
            File css = folder.resolve(name(dark).replace(".bss", ".css")).toFile();
            Files.write(css.toPath(), lines(theme(dark)));
            Stylesheet.convertToBinary(css, folder.resolve(name(dark)).toFile());
            Files.delete(css.toPath());
        }
    }
}
