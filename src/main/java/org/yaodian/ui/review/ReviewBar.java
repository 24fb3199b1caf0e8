package org.yaodian.ui.review;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.yaodian.desk.Reviewing;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** What is done with those that are ticked: all accepted, or all sent back with one reason. */
public final class ReviewBar extends HBox {
    /** Asks for the reason without which nothing is sent back. */
    @FunctionalInterface
    public interface AskReason {
        void ask(String title, String save, Consumer<String> withReason);
    }

    public ReviewBar(Texts texts, Workspace workspace, ReviewTable table, AskReason reason) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        Label count = new Label();
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(USE_PREF_SIZE);
        Button accept = new Button(texts.get("accept"));
        accept.setId("review-accept-all");
        accept.getStyleClass().add("accent");
        accept.setMinWidth(USE_PREF_SIZE);
        accept.setOnAction(event -> {
            var chosen = table.chosen();
            workspace.act(desk -> new Reviewing(desk).accept(chosen, desk.today()));
        });
        Button giveBack = new Button(texts.get("return"));
        giveBack.setId("review-return-all");
        giveBack.setMinWidth(USE_PREF_SIZE);
        giveBack.setOnAction(event -> {
            var chosen = table.chosen();
            reason.ask(
                    texts.get("returnTitle", chosen.size()),
                    texts.get("return"),
                    given -> workspace.act(desk -> new Reviewing(desk).giveBack(chosen, given, desk.today())));
        });
        Runnable show = () -> {
            int ticked = table.ticked().get();
            boolean may = ticked > 0 && workspace.isCoordinator();
            count.setText(texts.get("count", ticked, table.getItems().size()));
            accept.setDisable(!may);
            giveBack.setDisable(!may);
        };
        table.ticked().addListener(property -> show.run());
        table.getItems().addListener((javafx.collections.ListChangeListener<Object>) change -> show.run());
        show.run();
        getChildren().addAll(Card.spacer(), count, giveBack, accept);
    }
}
