package org.yaodian.ui.reports;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.yaodian.desk.ProductKind;
import org.yaodian.ui.kit.Texts;

/** 出什么: the kinds one below the other, of which one is always chosen. */
final class KindChoice extends VBox {
    KindChoice(Texts texts, ReportsModel model) {
        ToggleGroup group = new ToggleGroup();
        for (ProductKind kind : ProductKind.values()) {
            ToggleButton button = button(texts, kind);
            button.setToggleGroup(group);
            button.setSelected(kind == model.kind().get());
            button.setOnAction(event -> {
                button.setSelected(true);
                model.kind().set(kind);
            });
            getChildren().add(button);
        }
    }

    private static ToggleButton button(Texts texts, ProductKind kind) {
        Label name = new Label(texts.get("kind." + kind));
        name.getStyleClass().add("report-kind-name");
        Label what = new Label(texts.get("kind." + kind + ".what"));
        what.getStyleClass().addAll("muted", "small");
        ToggleButton button = new ToggleButton(null, new VBox(name, what));
        button.getStyleClass().setAll("button", "report-kind");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setId("kind-" + kind);
        button.setAccessibleText(name.getText() + " " + what.getText());
        return button;
    }
}
