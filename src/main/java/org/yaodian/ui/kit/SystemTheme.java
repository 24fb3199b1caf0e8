package org.yaodian.ui.kit;

import java.util.Locale;

/**
 * What the desktop's own theme is. JavaFX 21 does not tell; GTK's theme is told by the environment where a user chose
 * it there, and by the toolkit's properties on Windows.
 */
final class SystemTheme {
    private SystemTheme() {}

    static boolean isDark() {
        String gtk = System.getenv("GTK_THEME");
        return gtk != null && gtk.toLowerCase(Locale.ROOT).endsWith("dark");
    }
}
