package org.yaodian.ui.items;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yaodian.plan.ItemStatus;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** Several chosen items beside their list, and what can be done to all of them at once. */
final class SeveralPane extends VBox {
    /** What can be begun; each is one change. */
    record Actions(Runnable report, Runnable assign, Runnable move, Runnable close) {}

    /** @param mayEdit whether whoever works here may change them at once */
    SeveralPane(Texts texts, List<ItemStatus> items, boolean mayEdit, Actions actions) {
        getStyleClass().add("detail");
        setId("several");
        Label title = new Label(texts.get("several.title", items.size()));
        title.getStyleClass().add("detail-title");
        getChildren().add(title);
        if (mayEdit) {
            getChildren()
                    .add(new FlowPane(
                            8,
                            8,
                            button("several-report", texts.get("several.report"), actions.report()),
                            button("several-assign", texts.get("several.assign"), actions.assign()),
                            button("several-move", texts.get("several.move"), actions.move()),
                            button("several-close", texts.get("several.close"), actions.close())));
        } else {
            Label hint = new Label(texts.get("several.readOnly"));
            hint.getStyleClass().addAll("muted", "small");
            hint.setWrapText(true);
            getChildren().add(hint);
        }
        for (ItemStatus item : items) {
            Label name = Tips.whole(
                    new Label(item.item().number() + "  " + item.item().name()));
            name.setGraphic(StateSign.icon(item.state(), texts.words()));
            getChildren().add(name);
        }
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
