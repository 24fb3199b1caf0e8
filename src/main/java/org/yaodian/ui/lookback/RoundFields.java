package org.yaodian.ui.lookback;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import org.yaodian.lookback.Inspection;
import org.yaodian.lookback.RoundFacts;
import org.yaodian.plan.Division;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.Choices;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;

/** The fields for where in a round something was seen: the item, and of the divisions those that answer for it. */
final class RoundFields {
    private final LookBackModel model;
    private final RoundFacts facts;
    private final ComboBox<WorkItem> item = new ComboBox<>();
    private final ComboBox<Division> division = new ComboBox<>();

    /** @param place what is chosen to begin with, null for nothing */
    RoundFields(LookBackModel model, RoundFacts facts, Inspection.Place place) {
        this.model = model;
        this.facts = facts;
        item.setId("round-item");
        division.setId("round-division");
        item.setMaxWidth(Double.MAX_VALUE);
        division.setMaxWidth(Double.MAX_VALUE);
        Choices.name(item, one -> one.number() + "  " + one.name());
        Choices.name(division, Division::name);
        item.getItems().setAll(facts.items());
        item.valueProperty().addListener(property -> showDivisions());
        if (place != null) {
            facts.items().stream()
                    .filter(one -> one.id().equals(place.itemId()))
                    .findFirst()
                    .ifPresent(item::setValue);
            division.getItems().stream()
                    .filter(one -> one.id().equals(place.divisionId()))
                    .findFirst()
                    .ifPresent(division::setValue);
        }
    }

    private void showDivisions() {
        Division before = division.getValue();
        Set<UUID> answering = facts.expected().stream()
                .filter(place -> item.getValue() != null
                        && place.itemId().equals(item.getValue().id()))
                .map(Inspection.Place::divisionId)
                .collect(Collectors.toSet());
        List<Division> all = model.names().divisions().values().stream()
                .filter(one -> answering.isEmpty() ? one.retiredOn() == null : answering.contains(one.id()))
                .filter(one -> model.rights().inspects(one.id()))
                .sorted(java.util.Comparator.comparing(Division::ordinal))
                .toList();
        division.getItems().setAll(all);
        division.setValue(all.contains(before) ? before : all.size() == 1 ? all.get(0) : null);
    }

    void addTo(Form form, Texts texts) {
        form.field("item.unknown", texts.get("field.item"), item);
        form.field("division.unknown|assignment.none", texts.get("field.division"), division);
    }

    /** Whether both are chosen; what is missing is told beside its field. */
    boolean isComplete(Form form, Texts texts) {
        if (item.getValue() == null) {
            form.refuse("item.unknown", texts.get("item.missing"));
        } else if (division.getValue() == null) {
            form.refuse("division.unknown|assignment.none", texts.get("division.missing"));
        }
        return item.getValue() != null && division.getValue() != null;
    }

    WorkItem item() {
        return item.getValue();
    }

    Division division() {
        return division.getValue();
    }

    void onChange(Runnable told) {
        item.valueProperty().addListener(property -> told.run());
        division.valueProperty().addListener(property -> told.run());
    }
}
