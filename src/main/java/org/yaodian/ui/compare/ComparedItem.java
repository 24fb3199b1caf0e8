package org.yaodian.ui.compare;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yaodian.desk.TextDifference;
import org.yaodian.desk.TextDifference.Fate;
import org.yaodian.plan.PlanComparison.Compared;
import org.yaodian.plan.PlanComparison.Told;
import org.yaodian.ui.kit.DifferenceText;
import org.yaodian.ui.kit.Texts;

/** One item of two years side by side, with the words that went and came marked. */
final class ComparedItem extends VBox {
    private final Texts texts;

    ComparedItem(Texts texts, Compared item) {
        super(12);
        this.texts = texts;
        getStyleClass().add("detail");
        Told named = item.after() == null ? item.before() : item.after();
        Label title = new Label(named.title() == null ? texts.get("untitled", named.number()) : named.title());
        title.getStyleClass().add("detail-title");
        title.setWrapText(true);
        getChildren().add(title);
        pair("title", title(item.before()), title(item.after()));
        pair("answering", answering(item.before()), answering(item.after()));
        pair("text", text(item.before()), text(item.after()));
    }

    private static String title(Told told) {
        return told == null || told.title() == null ? "" : told.title();
    }

    private static String answering(Told told) {
        return told == null
                ? ""
                : String.join(
                        "；",
                        told.answering().stream()
                                .filter(name -> !name.isEmpty())
                                .toList());
    }

    private static String text(Told told) {
        return told == null ? "" : told.text();
    }

    private void pair(String key, String before, String after) {
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        Label heading = new Label(texts.get(key));
        heading.getStyleClass().add("card-title");
        List<TextDifference.Piece> pieces = TextDifference.of(before, after);
        getChildren().addAll(heading, before.equals(after) ? same(before) : both(pieces));
    }

    private Node same(String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        return words;
    }

    private Node both(List<TextDifference.Piece> pieces) {
        HBox both = new HBox(12, side("before", pieces, Fate.REMOVED), side("after", pieces, Fate.ADDED));
        both.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        return both;
    }

    private VBox side(String key, List<TextDifference.Piece> pieces, Fate fate) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().addAll("muted", "small");
        VBox side = new VBox(4, label, new DifferenceText(pieces, fate));
        side.setPrefWidth(0);
        side.setMinWidth(0);
        return side;
    }
}
