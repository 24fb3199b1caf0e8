package org.yaodian.ui.divisions;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yaodian.desk.FormRounds;
import org.yaodian.plan.DivisionStanding;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.EmptyState;
import org.yaodian.ui.kit.FileDrop;
import org.yaodian.ui.kit.Pulses;
import org.yaodian.ui.kit.TableAndSide;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.VisibleParts;
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
    private final Button round = new Button();
    private final FormsModel forms;
    private final VBox page;
    private final EmptyState empty;

    /** @param collect looks at forms that came back */
    public DivisionsView(
            Texts texts,
            DivisionsModel model,
            FormsModel forms,
            Workspace workspace,
            Navigation navigation,
            Consumer<List<Path>> collect) {
        this.texts = texts;
        this.model = model;
        this.forms = forms;
        this.table = new DivisionTable(texts, model, forms);
        this.pane = new DivisionPane(texts, model, workspace, navigation, table::requestFocus);
        this.empty = new EmptyState(
                texts.get("empty.title"), texts.get("empty.what"), texts.get("division.add"), this::addFirst);
        page = new VBox();
        Pulses.add(
                page,
                List.of(
                        toolbar(workspace, navigation),
                        new TableAndSide(table, side(navigation), SIDE_SHARE, MOST_SIDE)),
                1);
        page.getStyleClass().add("screen");
        VisibleParts.only(this, List.of(page, empty));
        navigation.place().addListener((property, before, now) -> go(now));
        model.divisions().addListener((javafx.collections.ListChangeListener<DivisionStanding>) change -> show());
        forms.rounds().addListener((property, before, now) -> showRound());
        FileDrop.ofWorkbooks(this, collect);
        go(navigation.place().get());
        show();
        showRound();
    }

    /** The chosen division, and above it what is done with the forms while it is. */
    private StackPane side(Navigation navigation) {
        FormsPane formsPane = new FormsPane(texts, forms, () -> navigation.goTo(Screen.COLLECT));
        formsPane.visibleProperty().bind(forms.side().isNotEqualTo(FormsModel.Side.DIVISION));
        pane.visibleProperty().bind(formsPane.visibleProperty().not());
        model.chosen().addListener((property, before, now) -> formsPane.letGo());
        return new StackPane(pane, formsPane);
    }

    private void showRound() {
        round.setVisible(forms.standing().isPresent());
        forms.standing().ifPresent(newest -> {
            long back =
                    newest.answers().stream().filter(FormRounds.Answer::isBack).count();
            round.setText(texts.get(
                    newest.late().isEmpty() ? "forms.round" : "forms.round.late",
                    newest.numbers(),
                    back,
                    newest.answers().size(),
                    newest.late().size()));
        });
    }

    private HBox toolbar(Workspace workspace, Navigation navigation) {
        count.getStyleClass().addAll("muted", "small");
        Button addList = new Button(texts.get("division.addList"));
        addList.setId("add-divisions");
        addList.setOnAction(event -> pane.addList());
        addList.setDisable(!workspace.isCoordinator());
        Button add = new Button(texts.get("division.add"));
        add.setId("add-division");
        add.setOnAction(event -> pane.add());
        add.setDisable(!workspace.isCoordinator());
        workspace.desk().addListener(property -> {
            add.setDisable(!workspace.isCoordinator());
            addList.setDisable(!workspace.isCoordinator());
        });
        round.setId("forms-round");
        round.getStyleClass().addAll("flat", "link", "small");
        round.managedProperty().bind(round.visibleProperty());
        round.setOnAction(event -> forms.side().set(FormsModel.Side.ROUND));
        Button collect = new Button(texts.get("forms.collect"));
        collect.setId("forms-collect");
        collect.setOnAction(event -> navigation.goTo(Screen.COLLECT));
        Button send = new Button(texts.get("forms.send"));
        send.setId("forms-send");
        send.getStyleClass().add("accent");
        send.setOnAction(event -> forms.beginSending());
        HBox acts = new HBox(8, collect, send);
        acts.managedProperty().bind(acts.visibleProperty());
        acts.setMinWidth(USE_PREF_SIZE);
        Runnable showActs = () -> acts.setVisible(workspace.isCoordinator());
        workspace.desk().addListener((property, before, now) -> showActs.run());
        workspace.worker().addListener((property, before, now) -> showActs.run());
        showActs.run();
        HBox bar = new HBox(count, round, Card.spacer(), addList, add, acts);
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
