package org.yaodian.ui.divisions;

import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yaodian.plan.DivisionStanding;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.EmptyState;
import org.yaodian.ui.kit.TableAndSide;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Place;
import org.yaodian.ui.workspace.Screen;
import org.yaodian.ui.workspace.Workspace;

/** 处室: the divisions with their lights and last words, and what the chosen one owes. */
public final class DivisionsView extends StackPane {
    private static final double MOST_SIDE = 620;
    private static final double SIDE_SHARE = 0.38;

    private final Texts texts;
    private final DivisionsModel model;
    private final DivisionTable table;
    private final DivisionPane pane;
    private final Label count = new Label();
    private final VBox page;
    private final EmptyState empty;

    public DivisionsView(Texts texts, DivisionsModel model, Workspace workspace, Navigation navigation) {
        this.texts = texts;
        this.model = model;
        this.table = new DivisionTable(texts, model);
        this.pane = new DivisionPane(texts, model, workspace, navigation, table::requestFocus);
        this.empty = new EmptyState(
                texts.get("empty.title"), texts.get("empty.what"), texts.get("division.add"), this::addFirst);
        page = new VBox(toolbar(workspace), new TableAndSide(table, pane, SIDE_SHARE, MOST_SIDE));
        page.getStyleClass().add("screen");
        getChildren().addAll(page, empty);
        navigation.place().addListener((property, before, now) -> go(now));
        model.divisions().addListener((javafx.collections.ListChangeListener<DivisionStanding>) change -> show());
        go(navigation.place().get());
        show();
    }

    private HBox toolbar(Workspace workspace) {
        count.getStyleClass().addAll("muted", "small");
        Button addList = new Button(texts.get("division.addList"));
        addList.setId("add-divisions");
        addList.setOnAction(event -> pane.addList());
        addList.setDisable(!workspace.isCoordinator());
        Button add = new Button(texts.get("division.add"));
        add.getStyleClass().add("accent");
        add.setId("add-division");
        add.setOnAction(event -> pane.add());
        add.setDisable(!workspace.isCoordinator());
        workspace.desk().addListener(property -> {
            add.setDisable(!workspace.isCoordinator());
            addList.setDisable(!workspace.isCoordinator());
        });
        HBox bar = new HBox(count, Card.spacer(), addList, add);
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private void addFirst() {
        page.setVisible(true);
        empty.setVisible(false);
        pane.add();
    }

    private void go(Place place) {
        UUID subject = place.subject();
        if (place.screen() == Screen.DIVISIONS && subject != null) {
            model.chosen().set(subject);
        }
        table.showChosen();
    }

    private void show() {
        boolean nothing = model.divisions().isEmpty() && !pane.isEditing();
        page.setVisible(!nothing);
        empty.setVisible(nothing);
        long active = model.divisions().stream()
                .filter(standing -> standing.division().retiredOn() == null)
                .count();
        count.setText(texts.get("count", active, model.divisions().size() - active));
    }
}
