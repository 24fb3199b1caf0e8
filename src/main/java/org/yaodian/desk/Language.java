package org.yaodian.desk;

import java.util.Locale;
import java.util.ResourceBundle;

/** The languages that the program speaks. */
public enum Language {
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    ENGLISH(Locale.ENGLISH);

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The messages of a bundle in this language, whatever the machine's own language is.
     *
     * @param name the bundle's name in {@code messages/}
     */
    public ResourceBundle messages(String name) {
        return ResourceBundle.getBundle("messages/" + name, locale, EXACT);
    }
}
