package org.yaodian.ui.registers;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.yaodian.desk.RegisterEditing.Served;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.WorkItem;
import org.yaodian.register.Counting;
import org.yaodian.register.Serving;
import org.yaodian.ui.kit.Choices;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;

/** Which item of the plan a register serves, and which of its phrases its entries count for. */
final class ServedFields {
    private final Texts texts;
    private final PlanSnapshot snapshot;
    private final List<Serving> serves;
    private final ComboBox<Optional<WorkItem>> item = new ComboBox<>();
    private final VBox phrases = new VBox(4);
    private final Map<UUID, CheckBox> boxes = new LinkedHashMap<>();

    /** @param served the item that it serves now, null for none */
    ServedFields(Texts texts, PlanSnapshot snapshot, WorkItem served, List<Serving> serves) {
        this.texts = texts;
        this.snapshot = snapshot;
        this.serves = serves;
        item.setId("register-item");
        item.setMaxWidth(Double.MAX_VALUE);
        item.getItems().add(Optional.empty());
        snapshot.items().forEach(one -> item.getItems().add(Optional.of(one)));
        Choices.name(
                item,
                value -> value.map(one -> one.number() + "  " + one.name()).orElse(texts.get("item.none")));
        item.setValue(snapshot.items().stream()
                .filter(one -> served != null && one.id().equals(served.id()))
                .findFirst());
        item.valueProperty().addListener(property -> showPhrases());
        showPhrases();
    }

    void addTo(Form form) {
        form.field("item", texts.get("item"), item);
        form.field("phrases", texts.get("item.phrases"), phrases);
    }

    /** Adds the item alone. */
    void addItemTo(Form form) {
        form.field("item", texts.get("item"), item);
    }

    private List<Obligation> obligations() {
        return item.getValue().map(snapshot::obligationsOf).orElse(List.of());
    }

    private void showPhrases() {
        boxes.clear();
        phrases.getChildren().clear();
        List<Obligation> obligations = obligations();
        Set<UUID> counted = Counting.counted(serves, obligations);
        for (Obligation obligation : obligations) {
            // where nothing counts yet, everything is offered
            CheckBox box = new CheckBox();
            box.setSelected(counted.isEmpty() || counted.contains(obligation.id()));
            box.setText(obligation.quote());
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.setId("phrase-" + (boxes.size() + 1));
            boxes.put(obligation.id(), box);
            phrases.getChildren().add(box);
        }
        phrases.setVisible(!obligations.isEmpty());
    }

    Served served() {
        return new Served(snapshot, item.getValue().orElse(null));
    }

    List<Serving> serves() {
        Set<UUID> ticked = new HashSet<>();
        boxes.forEach((id, box) -> {
            if (box.isSelected()) {
                ticked.add(id);
            }
        });
        return Counting.counting(serves, obligations(), ticked);
    }
}
