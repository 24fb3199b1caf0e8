package org.yaodian.ui.items;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.plan.State;
import org.yaodian.plan.WorkItem;
import org.yaodian.register.RegisterStanding;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Place;
import org.yaodian.ui.workspace.Workspace;

/** The registers that an item is shown to be met by, each with how it stands and the way to it. */
final class ItemRegisters extends VBox {
    private final Texts texts;
    private final Workspace workspace;
    private final Navigation navigation;
    private WorkItem item;

    ItemRegisters(Texts texts, Workspace workspace, Navigation navigation) {
        this.texts = texts;
        this.workspace = workspace;
        this.navigation = navigation;
        setSpacing(4);
        managedProperty().bind(visibleProperty());
        workspace.registers().addListener(property -> show());
    }

    void show(WorkItem newItem) {
        item = newItem;
        show();
    }

    private void show() {
        if (item == null) {
            return;
        }
        List<RegisterStanding> serving = workspace.registers().get().stream()
                .filter(standing ->
                        standing.item() != null && standing.item().id().equals(item.id()))
                .toList();
        setVisible(!serving.isEmpty());
        Label heading = new Label(texts.get("registers"));
        heading.getStyleClass().add("card-title");
        getChildren().setAll(heading);
        serving.forEach(standing -> getChildren().add(row(standing)));
    }

    private HBox row(RegisterStanding standing) {
        Hyperlink name =
                new Hyperlink(texts.words().of(standing.definition().body().name()));
        name.setId("register-" + standing.definition().register());
        name.setOnAction(
                event -> navigation.goTo(Place.register(standing.definition().register())));
        Label counts = new Label(texts.get("registers.counts", standing.entries(), standing.open()));
        counts.getStyleClass().addAll("muted", "small");
        HBox row = new HBox(8, name, counts);
        row.setAlignment(Pos.CENTER_LEFT);
        addPressing(row, State.OVERDUE, standing.overdue());
        addPressing(row, State.DUE_SOON, standing.soon());
        return row;
    }

    private void addPressing(HBox row, State state, int count) {
        if (count > 0) {
            String text = StateSign.icon(state) + " " + texts.words().of(state) + " " + count;
            row.getChildren().add(StateSign.chip(state, text));
        }
    }
}
