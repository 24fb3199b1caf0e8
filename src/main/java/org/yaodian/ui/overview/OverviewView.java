package org.yaodian.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yaodian.plan.Limit;
import org.yaodian.plan.PlanStatus;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.EmptyState;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Place;
import org.yaodian.ui.workspace.Screen;
import org.yaodian.ui.workspace.Workspace;

/** 总览: the plan at a glance. Counters, what to do first, items by divisions, and the year. */
public final class OverviewView extends StackPane {
    private static final double FIRST_WIDTH = 372;
    private static final double LEAST_FIRST_WIDTH = 290;
    private static final double LEAST_MATRIX_WIDTH = 612;
    private static final double YEAR_HEIGHT = 96;

    private final Texts texts;
    private final Counters counters;
    private final FirstList first;
    private final Matrix matrix;
    private final YearStrip year;
    private final Label openCount = new Label();
    private final VBox page = new VBox();
    private final EmptyState empty;

    public OverviewView(Texts texts, Workspace workspace, Navigation navigation) {
        this.texts = texts;
        this.counters = new Counters(texts, state -> navigation.goTo(Place.itemsIn(state)));
        this.first = new FirstList(texts, workspace.clock()::today, limit -> go(navigation, limit));
        this.matrix = new Matrix(texts, new Matrix.Ways() {
            @Override
            public void toItem(java.util.UUID item) {
                navigation.goTo(Place.item(item));
            }

            @Override
            public void toDivision(java.util.UUID division) {
                navigation.goTo(Place.division(division));
            }
        });
        this.year = new YearStrip(texts, limit -> go(navigation, limit));
        this.empty = new EmptyState(
                texts.get("empty.title"),
                texts.get("empty.what"),
                texts.get("empty.step"),
                () -> navigation.goTo(Screen.ITEMS));
        page.getStyleClass().add("screen");
        page.getChildren().addAll(counters, middle(navigation), yearCard());
        getChildren().addAll(page, empty);
        workspace.status().addListener((property, before, now) -> show(now));
        show(workspace.status().get());
    }

    private static void go(Navigation navigation, Limit limit) {
        navigation.goTo(Place.of(limit));
    }

    private HBox middle(Navigation navigation) {
        Button all = new Button();
        all.textProperty().bind(openCount.textProperty());
        all.getStyleClass().addAll("flat", "link", "small");
        all.setOnAction(event -> navigation.goTo(Screen.ITEMS));
        Card firstCard = new Card(Card.heading(texts.get("first"), null, all), first);
        firstCard.setMinWidth(LEAST_FIRST_WIDTH);
        firstCard.setPrefWidth(FIRST_WIDTH);
        VBox.setVgrow(first, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(matrix);
        scroll.getStyleClass().add("matrix-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Card matrixCard = new Card(Card.heading(texts.get("matrix"), texts.get("matrix.what"), null), scroll);
        HBox.setHgrow(matrixCard, Priority.ALWAYS);
        HBox middle = new HBox(firstCard, matrixCard);
        middle.setSpacing(12);
        middle.setAlignment(Pos.TOP_LEFT);
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        firstCard.setMinHeight(0);
        matrixCard.setMinHeight(0);
        matrixCard.setMinWidth(LEAST_MATRIX_WIDTH);
        return middle;
    }

    private Region yearCard() {
        Card card = new Card(year);
        card.setMinHeight(YEAR_HEIGHT);
        card.setPrefHeight(YEAR_HEIGHT);
        VBox.setVgrow(year, Priority.ALWAYS);
        return card;
    }

    private void show(PlanStatus status) {
        boolean nothing = status == null || status.items().isEmpty();
        page.setVisible(!nothing);
        empty.setVisible(status != null && nothing);
        if (nothing) {
            return;
        }
        counters.show(status);
        first.show(status);
        matrix.show(status);
        year.show(status);
        openCount.setText(texts.get("first.all", status.open().size()));
    }
}
