package org.yaodian.ui.history;

import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.yaodian.desk.HistoryBrowsing.Line;
import org.yaodian.ui.kit.SideArea;
import org.yaodian.ui.kit.TableAndSide;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Place;
import org.yaodian.ui.workspace.Screen;

/** 历史: every change, the newest first, and the chosen one with what it did; more is read while one scrolls. */
public final class HistoryView extends VBox {
    private static final double SIDE_SHARE = 0.42;
    private static final double LEAST_SIDE = 380;
    private static final double MOST_SIDE = 720;
    private static final int AHEAD = 30;

    private final HistoryModel model;
    private final HistoryFilterBar bar;
    private final ListView<Line> list;
    private final SideArea side;
    private final Texts texts;
    private boolean following;

    public HistoryView(Texts texts, HistoryModel model, Navigation navigation) {
        this.texts = texts;
        this.model = model;
        this.bar = new HistoryFilterBar(texts, model);
        this.list = new ListView<>(model.lines());
        this.side = new SideArea(texts.get("detail.none"));
        getStyleClass().add("screen");
        list.setId("history-list");
        list.getStyleClass().add("change-list");
        list.setAccessibleText(texts.get("list"));
        Label none = new Label(texts.get("none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.setCellFactory(view -> new ChangeCell(texts, () -> Platform.runLater(model::more), AHEAD));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> choose(now));
        getChildren().addAll(bar, new TableAndSide(list, side, LEAST_SIDE, SIDE_SHARE, MOST_SIDE));
        model.opened().addListener(property -> showOpened());
        model.lines().addListener((ListChangeListener<Line>) change -> showChosen());
        // only what is looked at is read again
        sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                refresh();
            }
        });
        model.workspace().status().addListener(property -> {
            if (getScene() != null) {
                refresh();
            }
        });
        model.workspace().desk().addListener(property -> model.clear());
        navigation.place().addListener((property, before, now) -> go(now));
        go(navigation.place().get());
    }

    private void go(Place place) {
        if (place.screen() == Screen.HISTORY && place.subject() != null) {
            model.narrow(place.subject());
        }
    }

    private void refresh() {
        bar.fill();
        model.refresh();
    }

    private void choose(Line line) {
        if (!following && line != null) {
            model.open(line);
        }
    }

    private void showOpened() {
        if (model.opened().get() == null) {
            side.showNothing();
        } else {
            side.show(new ChangeDetail(texts, model, model.opened().get()));
            showChosen();
        }
    }

    /** Keeps the change selected that is looked at, where it is in the list. */
    private void showChosen() {
        if (model.opened().get() == null) {
            return;
        }
        long seq = model.opened().get().line().change().seq();
        List<Line> lines = model.lines();
        following = true;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).change().seq() == seq && list.getSelectionModel().getSelectedIndex() != i) {
                list.getSelectionModel().clearAndSelect(i);
            }
        }
        following = false;
    }
}
