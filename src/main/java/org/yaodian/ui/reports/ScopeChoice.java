package org.yaodian.ui.reports;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.yaodian.desk.ScopeName;
import org.yaodian.plan.Light;
import org.yaodian.plan.PlanScope;
import org.yaodian.plan.PlanStatus;
import org.yaodian.ui.kit.Texts;

/** 范围: the whole plan, one section, one division or one light. */
final class ScopeChoice extends ComboBox<ScopeChoice.Part> {
    private static final int MOST_ROWS = 16;

    /** A part of the plan and what it is called. */
    record Part(String name, PlanScope scope) {}

    private final Texts texts;
    private final ReportsModel model;

    /** @param planRead says when the plan has been read again */
    ScopeChoice(Texts texts, ReportsModel model, javafx.beans.Observable planRead) {
        this.texts = texts;
        this.model = model;
        setId("report-scope");
        setAccessibleText(texts.get("scope"));
        setMaxWidth(Double.MAX_VALUE);
        setVisibleRowCount(MOST_ROWS);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Part part) {
                return part == null ? "" : part.name();
            }

            @Override
            public Part fromString(String name) {
                return null;
            }
        });
        valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.scope().set(now.scope());
            }
        });
        InvalidationListener read = property -> fill();
        planRead.addListener(read);
        fill();
    }

    private void fill() {
        PlanStatus status = model.status();
        List<Part> parts = new ArrayList<>(List.of(new Part(texts.get("scope.all"), PlanScope.ALL)));
        if (status != null) {
            status.snapshot()
                    .sections()
                    .forEach(section -> parts.add(new Part(
                            texts.get("scope.section", section.label(), section.title()),
                            new PlanScope(section.id(), null, null))));
            for (Light light : Light.values()) {
                parts.add(new Part(
                        texts.get("scope.light", texts.words().of(ScopeName.stateOf(light))),
                        new PlanScope(null, null, light)));
            }
            status.snapshot()
                    .divisions()
                    .forEach(
                            division -> parts.add(new Part(division.name(), new PlanScope(null, division.id(), null))));
        }
        if (!parts.equals(getItems())) {
            PlanScope chosen = model.scope().get();
            getItems().setAll(parts);
            setValue(parts.stream()
                    .filter(part -> part.scope().equals(chosen))
                    .findFirst()
                    .orElse(parts.get(0)));
        }
    }
}
