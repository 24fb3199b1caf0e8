package org.yaodian.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * The themes and the program's own style sheet in the binary form that JavaFX reads without parsing: a fifth of a second
 * less at each start. The build makes them with {@link #main}; where it has not, they are read as they are written.
 */
public final class CompiledStyles {
    private static final String FOLDER = "/styles/";
    private static final String OWN = "yaodian";

    /** The style classes of controls that no window of this program has. */
    static final Set<String> CONTROLS_OF_OTHERS = Set.of(
            "accordion",
            "area-legend-symbol",
            "bar-chart",
            "bar-legend-symbol",
            "bb-code",
            "breadcrumbs",
            "bubble-legend-symbol",
            "calendar",
            "caption-menu-item",
            "chart",
            "choice-box",
            "choice-dialog",
            "color-palette",
            "color-palette-region",
            "color-picker",
            "custom-color-dialog",
            "custom-text-field",
            "html-editor",
            "input-group",
            "menu-bar",
            "message",
            "modal-box",
            "modal-pane",
            "notification",
            "pagination",
            "pie-legend-symbol",
            "popover",
            "progress-indicator",
            "radio-button",
            "radio-menu-item",
            "ring-progress-indicator",
            "slider",
            "spinner",
            "split-pane",
            "stacked-bar-chart",
            "tab-pane",
            "text-input-dialog",
            "tile",
            "tile-base",
            "toggle-switch",
            "tool-bar",
            "tree-cell",
            "tree-table-cell",
            "tree-table-row-cell",
            "tree-table-view",
            "tree-view");

    /** The style classes by which the themes offer other looks, none of which this program asks for. */
    static final Set<String> VARIANTS_OF_OTHERS = Set.of(
            "alt-icon",
            "bordered",
            "button-circle",
            "button-outlined",
            "danger",
            "dense",
            "edge-to-edge",
            "elevated-1",
            "elevated-2",
            "elevated-3",
            "elevated-4",
            "interactive",
            "large",
            "medium",
            "rounded",
            "striped",
            "success",
            "text-bold",
            "text-bolder",
            "text-caption",
            "text-italic",
            "text-lighter",
            "text-muted",
            "text-normal",
            "text-oblique",
            "text-on-emphasis",
            "text-small",
            "text-strikethrough",
            "text-subtle",
            "text-underlined",
            "title-1",
            "title-2",
            "title-3",
            "title-4");

    /** How the names of parts of such controls, and of such looks, begin. */
    static final Set<String> FAMILIES_OF_OTHERS = Set.of("bg-", "border-", "chart-", "html-editor-");

    /** A rule: its selectors, and its declarations in braces; a theme nests none. */
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)}");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");

    private CompiledStyles() {}

    /** The user agent's style sheet, light or dark. */
    static String theme(boolean dark) {
        URL compiled = CompiledStyles.class.getResource(FOLDER + name(dark) + ".bss");
        return compiled == null ? written(dark).getUserAgentStylesheet() : compiled.toExternalForm();
    }

    /** The style sheet of the program's own scenes. */
    static String own() {
        URL compiled = CompiledStyles.class.getResource(FOLDER + OWN + ".bss");
        return (compiled == null ? CompiledStyles.class.getResource(FOLDER + OWN + ".css") : compiled).toExternalForm();
    }

    private static Theme written(boolean dark) {
        return dark ? new PrimerDark() : new PrimerLight();
    }

    private static String name(boolean dark) {
        return dark ? "primer-dark" : "primer-light";
    }

    /**
     * The lines of a style sheet but for those with addresses: pictures of an editor and of dialogs that this program does
     * not have. An address would carry the folder of the build into the jar.
     */
    private static String withoutAddresses(String resource) throws IOException {
        try (InputStream in = CompiledStyles.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.contains("url("))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** A theme without the rules for controls and looks that this program does not have, more than half of them all. */
    static String ofOurControls(String theme) {
        return RULE.matcher(COMMENT.matcher(theme).replaceAll("")).replaceAll(rule -> {
            String ours = Arrays.stream(rule.group(1).split(","))
                    .map(String::strip)
                    .filter(selector -> !isOfOthers(selector))
                    .collect(Collectors.joining(",\n"));
            return ours.isEmpty() ? "" : Matcher.quoteReplacement(ours + " {" + rule.group(2) + "}\n");
        });
    }

    static boolean isOfOthers(String selector) {
        return names(selector)
                        .anyMatch(name -> VARIANTS_OF_OTHERS.contains(name)
                                || FAMILIES_OF_OTHERS.stream().anyMatch(name::startsWith))
                || names(outermost(selector)).anyMatch(CONTROLS_OF_OTHERS::contains);
    }

    /** The control itself: what is called as another one inside of it is a part of it. */
    static String outermost(String selector) {
        return selector.split("[ >]", 2)[0];
    }

    static Stream<String> names(String selector) {
        return STYLE_CLASS.matcher(selector).results().map(match -> match.group(1));
    }

    private static void compile(String written, Path folder, String name) throws IOException {
        Path css = Files.createTempFile(name, ".css");
        try {
            Files.writeString(css, written);
            Stylesheet.convertToBinary(
                    css.toFile(), folder.resolve(name + ".bss").toFile());
        } finally {
            Files.delete(css);
        }
    }

    /** Compiles them all; the argument is the folder of the build's classes. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0] + FOLDER));
        for (boolean dark : new boolean[] {false, true}) {
            compile(ofOurControls(withoutAddresses(written(dark).getUserAgentStylesheet())), folder, name(dark));
        }
        compile(withoutAddresses(FOLDER + OWN + ".css"), folder, OWN);
    }
}
