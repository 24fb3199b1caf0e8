package org.yaodian.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yaodian.plan.Limit;
import org.yaodian.plan.PlanStatus;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Deferred;
import org.yaodian.ui.kit.EmptyState;
import org.yaodian.ui.kit.Lazy;
import org.yaodian.ui.kit.ScrollWhereNeeded;
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
    private final Workspace workspace;
    private final Navigation navigation;
    private final Matrix matrix;
    private final List<Consumer<PlanStatus>> parts = new ArrayList<>();
    private final VBox page = new VBox();
    private final Lazy<EmptyState> empty;

    /** Whether it shows the plan as it stands now. */
    private boolean current = true;

    public OverviewView(Texts texts, Workspace workspace, Navigation navigation) {
        this.texts = texts;
        this.workspace = workspace;
        this.navigation = navigation;
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
        this.empty = new Lazy<>(() -> new EmptyState(
                texts.get("empty.title"),
                texts.get("empty.what"),
                texts.get("empty.step"),
                () -> navigation.goTo(Screen.ITEMS)));
        parts.add(matrix::show);
        page.getStyleClass().add("screen");
        page.getChildren().addAll(new Deferred(3, "counters-room", this::counters), middle(), yearRoom());
        getChildren().add(page);
        workspace.status().addListener(property -> {
            // who works elsewhere does not wait for it
            current = getScene() != null;
            if (current) {
                show(workspace.status().get());
            }
        });
        sceneProperty().addListener((property, before, now) -> {
            if (now != null && !current) {
                current = true;
                show(workspace.status().get());
            }
        });
        show(workspace.status().get());
    }

    private void go(Limit limit) {
        navigation.goTo(Place.of(limit));
    }

    private Counters counters() {
        Counters counters = new Counters(texts, state -> navigation.goTo(Place.itemsIn(state)));
        add(counters::show);
        return counters;
    }

    private Card firstCard() {
        FirstList first = new FirstList(texts, workspace.clock()::today, this::go);
        Button all = new Button();
        all.getStyleClass().addAll("flat", "link", "small");
        all.setOnAction(event -> navigation.goTo(Screen.DEADLINES));
        Card card = new Card(Card.heading(texts.get("first"), null, all), first);
        card.setMinHeight(0);
        VBox.setVgrow(first, Priority.ALWAYS);
        add(status -> {
            first.show(status);
            all.setText(texts.get("first.all", status.open().size()));
        });
        return card;
    }

    private HBox middle() {
        Deferred firstCard = new Deferred(4, "first-room", this::firstCard);
        firstCard.setMinWidth(LEAST_FIRST_WIDTH);
        firstCard.setPrefWidth(FIRST_WIDTH);
        firstCard.setMinHeight(0);
        ScrollWhereNeeded scroll = new ScrollWhereNeeded(matrix, "matrix-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Card matrixCard = new Card(Card.heading(texts.get("matrix"), texts.get("matrix.what"), null), scroll);
        HBox.setHgrow(matrixCard, Priority.ALWAYS);
        HBox middle = new HBox(firstCard, matrixCard);
        middle.setSpacing(12);
        middle.setAlignment(Pos.TOP_LEFT);
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        matrixCard.setMinHeight(0);
        matrixCard.setMinWidth(LEAST_MATRIX_WIDTH);
        return middle;
    }

    private Deferred yearRoom() {
        Deferred room = new Deferred(5, "year-room", this::yearCard);
        room.setMinHeight(YEAR_HEIGHT);
        room.setPrefHeight(YEAR_HEIGHT);
        return room;
    }

    private Region yearCard() {
        YearStrip year = new YearStrip(texts, this::go);
        add(year::show);
        VBox.setVgrow(year, Priority.ALWAYS);
        return new Card(year);
    }

    /** A part is told how the plan stands as soon as it is there. */
    private void add(Consumer<PlanStatus> part) {
        parts.add(part);
        PlanStatus status = workspace.status().get();
        if (status != null && !status.items().isEmpty()) {
            part.accept(status);
        }
    }

    private void show(PlanStatus status) {
        boolean nothing = status == null || status.items().isEmpty();
        // before the plan is there its room is: that can be styled while the plan is being read
        page.setVisible(status == null || !nothing);
        if (status != null && nothing) {
            getChildren().setAll(page, empty.get());
        } else {
            getChildren().setAll(page);
        }
        if (nothing) {
            return;
        }
        parts.forEach(part -> part.accept(status));
    }
}
