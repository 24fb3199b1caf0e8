package org.yaodian.ui.registers;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yaodian.plan.State;
import org.yaodian.register.RegisterStanding;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.Texts;

/** The registers by the item that they serve, with how many of their entries are open and overdue. */
final class RegisterList extends ListView<RegisterStanding> {
    private final Texts texts;
    private boolean following;

    RegisterList(Texts texts, RegistersModel model) {
        super(model.registers());
        this.texts = texts;
        setId("registers-list");
        getStyleClass().add("register-list");
        setAccessibleText(texts.get("list"));
        setCellFactory(list -> new Row());
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!following && now != null) {
                model.register().set(now.definition().register());
            }
        });
        model.register().addListener(property -> follow(model));
        model.registers()
                .addListener((javafx.collections.ListChangeListener<RegisterStanding>) change -> follow(model));
        follow(model);
    }

    private void follow(RegistersModel model) {
        following = true;
        model.chosenRegister()
                .ifPresent(
                        chosen -> getSelectionModel().select(model.registers().indexOf(chosen)));
        following = false;
    }

    private final class Row extends ListCell<RegisterStanding> {
        private final Label number = new Label();
        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox row = new HBox(number, name, count);

        Row() {
            number.getStyleClass().addAll("muted", "register-number");
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            count.setMinWidth(USE_PREF_SIZE);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setSpacing(8);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(RegisterStanding standing, boolean empty) {
            super.updateItem(standing, empty);
            setGraphic(empty ? null : row);
            setTooltip(null);
            if (empty || standing == null) {
                return;
            }
            number.setText(
                    standing.item() == null
                            ? "·"
                            : Integer.toString(standing.item().number()));
            String title = texts.words().of(standing.definition().body().name());
            name.setText(standing.definition().retiredOn() == null ? title : texts.get("retired", title));
            Tooltip told = new Tooltip(texts.get(
                    "counts", title, standing.entries(), standing.open(), standing.soon(), standing.overdue()));
            setTooltip(told);
            setAccessibleText(told.getText());
            showCount(standing);
        }

        private void showCount(RegisterStanding standing) {
            State state = standing.overdue() > 0 ? State.OVERDUE : State.DUE_SOON;
            boolean pressing = standing.overdue() > 0 || standing.soon() > 0;
            count.getStyleClass().setAll("label", "small");
            if (pressing) {
                count.getStyleClass().addAll("chip", StateSign.styleClass(state));
                int many = standing.overdue() > 0 ? standing.overdue() : standing.soon();
                count.setText(StateSign.icon(state) + " " + many);
            } else {
                count.getStyleClass().add("muted");
                count.setText(standing.open() > 0 ? Integer.toString(standing.open()) : "");
            }
        }
    }
}
