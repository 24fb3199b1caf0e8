package org.yaodian.ui.kit;

import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Theme, density and size of text: style classes at the root, all colours and sizes behind them in the style sheet. */
public final class Appearance {
    private final Preferences preferences;

    public Appearance(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Dresses a scene now, and again whenever the user prefers otherwise. */
    public void dress(Scene scene) {
        dressOnce(scene);
        preferences.theme().addListener(property -> apply(scene));
        preferences.density().addListener(property -> apply(scene));
        preferences.textSize().addListener(property -> apply(scene));
        scene.rootProperty().addListener(property -> apply(scene));
    }

    /** Dresses a scene that is gone before the user could prefer otherwise, as that of a question is. */
    public void dressOnce(Scene scene) {
        scene.getStylesheets().add(CompiledStyles.own());
        apply(scene);
    }

    private void apply(Scene scene) {
        String userAgent = CompiledStyles.theme(isDark());
        if (!userAgent.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(userAgent);
        }
        dress(scene.getRoot());
        TextScale.be(preferences.textSize().get().scale());
    }

    /**
     * Dresses what is to become the root of a dressed scene. To be called before it does: when the root's classes change,
     * everything below it is styled once more.
     */
    public void dress(Parent root) {
        List<String> classes = List.of(
                isDark() ? "dark" : "light",
                preferences.density().get().name().toLowerCase(Locale.ROOT),
                "text-" + preferences.textSize().get().name().substring(1));
        if (root.getStyleClass().containsAll(classes)) {
            return;
        }
        root.getStyleClass()
                .removeIf(name -> name.equals("dark")
                        || name.equals("light")
                        || name.equals("comfortable")
                        || name.equals("compact")
                        || name.startsWith("text-"));
        root.getStyleClass().addAll(classes);
    }

    /** Whether colours are to be dark: as preferred, or as the system has it. */
    public boolean isDark() {
        return switch (preferences.theme().get()) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> SystemTheme.isDark();
        };
    }
}
