package org.yaodian.ui.registers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.yaodian.register.DefinitionEdit.StageEdit;
import org.yaodian.register.Stage;
import org.yaodian.ui.kit.Texts;

/** A stage as it is edited: whether it closes an entry, and which stages must have been passed before it. */
final class StageRow extends EditableRow {
    private static final double NEEDS = 150;

    private final String was;
    private final CheckBox done;
    private final MenuButton needs = new MenuButton();
    private final Set<StageRow> needed = new LinkedHashSet<>();
    private final Supplier<List<StageRow>> all;

    /**
     * @param stage null for a new one
     * @param all the rows of all stages
     */
    StageRow(Texts texts, Stage stage, Supplier<List<StageRow>> all) {
        super(texts, "stage", NameFields.of(stage == null ? null : stage.name()));
        this.was = stage == null ? null : stage.key();
        this.all = all;
        done = box("done", stage != null && stage.done());
        needs.setMinWidth(NEEDS);
        needs.setMaxWidth(NEEDS);
        needs.getStyleClass().add("needs");
        needs.setAccessibleText(texts.get("stage.needs"));
        needs.setOnShowing(event -> offer());
        add(needs);
        end();
    }

    /** What stands above the rows. */
    static HBox headings(Texts texts) {
        HBox headings = EditableRows.headings(texts, "stage");
        headings.getChildren()
                .addAll(
                        EditableRows.heading(texts.get("stage.done"), BOX, Pos.CENTER),
                        EditableRows.heading(texts.get("stage.needs"), NEEDS, Pos.CENTER_LEFT),
                        EditableRows.room());
        return headings;
    }

    /** The stages before it; something must stand in a menu for it to open. */
    private void offer() {
        List<StageRow> rows = all.get();
        List<MenuItem> items =
                rows.subList(0, rows.indexOf(this)).stream().map(this::item).toList();
        if (items.isEmpty()) {
            MenuItem none = new MenuItem(texts().get("stage.needs.first"));
            none.setDisable(true);
            needs.getItems().setAll(none);
        } else {
            needs.getItems().setAll(items);
        }
    }

    private MenuItem item(StageRow row) {
        CheckMenuItem item = new CheckMenuItem(row.shownName());
        item.setMnemonicParsing(false);
        item.setSelected(needed.contains(row));
        item.setOnAction(event -> {
            if (item.isSelected()) {
                needed.add(row);
            } else {
                needed.remove(row);
            }
            showNeeds();
        });
        return item;
    }

    /** Takes over what the stage needed before, once all rows are there. */
    void need(Stage stage) {
        all.get().stream().filter(row -> stage.needs().contains(row.was)).forEach(needed::add);
        showNeeds();
    }

    /** Shows what it needs by the present names. */
    void showNeeds() {
        needed.retainAll(all.get());
        String words = needed.stream().map(StageRow::shownName).collect(Collectors.joining("、"));
        needs.setText(words.isEmpty() ? texts().get("none") : words);
        if (needs.getItems().isEmpty()) {
            offer();
        }
    }

    @Override
    void number(int place) {
        super.number(place);
        done.setId("stage-done-" + place);
        needs.setId("stage-needs-" + place);
    }

    StageEdit edit() {
        return new StageEdit(
                was,
                name().name(),
                done.isSelected(),
                all.get().stream()
                        .filter(needed::contains)
                        .map(row -> row.name().name().chinese())
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
