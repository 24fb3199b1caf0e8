package org.yaodian.ui.settings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.desk.Language;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.kit.Segments;
import org.yaodian.ui.kit.Texts;

/** Theme, density, size of text and language: the user's own, kept in no plan file. */
final class AppearanceCard extends VBox {
    private final Texts texts;

    AppearanceCard(Texts texts, Preferences preferences) {
        this.texts = texts;
        getStyleClass().add("card");
        VBox rows = new VBox(
                row(
                        "theme",
                        List.of(Preferences.Theme.values()),
                        preferences.theme(),
                        theme -> texts.get("theme." + theme)),
                row(
                        "density",
                        List.of(Preferences.Density.values()),
                        preferences.density(),
                        density -> texts.get("density." + density)),
                row(
                        "textSize",
                        List.of(Preferences.TextSize.values()),
                        preferences.textSize(),
                        size -> size.name().substring(1) + "%"),
                // each language in its own words, for whoever reads only that one
                row("language", List.of(Language.values()), preferences.language(), language -> switch (language) {
                    case CHINESE -> "中文";
                    case ENGLISH -> "English";
                }));
        rows.getStyleClass().add("settings-rows");
        getChildren().addAll(Card.heading(texts.get("appearance"), texts.get("appearance.what"), null), rows);
    }

    private <V> Node row(String key, List<V> choices, ObjectProperty<V> value, Function<V, String> words) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("settings-label");
        Segments<V> segments = new Segments<>(label.getText(), choices, value, words);
        label.setLabelFor(segments);
        HBox row = new HBox(label, segments);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setSpacing(12);
        return row;
    }
}
