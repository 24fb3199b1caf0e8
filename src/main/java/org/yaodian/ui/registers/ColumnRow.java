package org.yaodian.ui.registers;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import org.yaodian.plan.Bilingual;
import org.yaodian.register.Column;
import org.yaodian.register.ColumnType;
import org.yaodian.register.DefinitionEdit.ColumnEdit;
import org.yaodian.ui.kit.Choices;
import org.yaodian.ui.kit.Texts;

/** A column as it is edited; its choices stand below it where it has any. */
final class ColumnRow extends EditableRow {
    private static final double TYPE = 104;
    private static final int LEAST_ROWS = 3;
    private static final int MOST_ROWS = 6;

    private final String was;
    private final ComboBox<ColumnType> type = new ComboBox<>();
    private final CheckBox required;
    private final CheckBox personal;
    private final CheckBox longText;
    private final TextArea choices = new TextArea();

    /** @param column null for a new one */
    ColumnRow(Texts texts, Column column) {
        super(texts, "column", NameFields.of(column == null ? null : column.name()));
        this.was = column == null ? null : column.key();
        type.getItems().setAll(ColumnType.values());
        type.setValue(column == null ? ColumnType.TEXT : column.type());
        type.setMinWidth(TYPE);
        type.setMaxWidth(TYPE);
        type.setAccessibleText(texts.get("column.type"));
        Choices.name(type, value -> texts.get("type." + value));
        add(type);
        required = box("required", column != null && column.required());
        personal = box("personal", column != null && column.personal());
        longText = box("long", column != null && column.longText());
        end();
        List<Bilingual> present = column == null ? List.of() : column.choices();
        choices.setText(present.stream().map(Bilingual::format).collect(Collectors.joining("\n")));
        choices.setPromptText(texts.get("column.choices"));
        choices.setAccessibleText(texts.get("column.choices"));
        choices.setPrefRowCount(Math.max(LEAST_ROWS, Math.min(MOST_ROWS, present.size())));
        choices.managedProperty().bind(choices.visibleProperty());
        below(choices);
        type.valueProperty().addListener(property -> {
            showType();
            tellChanged();
        });
        showType();
    }

    /** What stands above the rows. */
    static HBox headings(Texts texts) {
        HBox headings = EditableRows.headings(texts, "column");
        headings.getChildren()
                .addAll(
                        EditableRows.heading(texts.get("column.type"), TYPE, Pos.CENTER_LEFT),
                        EditableRows.heading(texts.get("column.required"), BOX, Pos.CENTER),
                        EditableRows.heading(texts.get("column.personal"), BOX, Pos.CENTER),
                        EditableRows.heading(texts.get("column.long"), BOX, Pos.CENTER),
                        EditableRows.room());
        return headings;
    }

    private void showType() {
        choices.setVisible(type.getValue() == ColumnType.CHOICE);
        longText.setDisable(type.getValue() != ColumnType.TEXT);
    }

    @Override
    void number(int place) {
        super.number(place);
        type.setId("column-type-" + place);
        required.setId("column-required-" + place);
        personal.setId("column-personal-" + place);
        longText.setId("column-long-" + place);
        choices.setId("column-choices-" + place);
    }

    ColumnType type() {
        return type.getValue();
    }

    /** The name that it had before, null for a new column. */
    String was() {
        return was;
    }

    ColumnEdit edit() {
        return new ColumnEdit(
                was,
                name().name(),
                type.getValue(),
                required.isSelected(),
                choices.getText()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(Bilingual::parse)
                        .map(choice -> Bilingual.of(choice.chinese(), choice.english()))
                        .toList(),
                personal.isSelected(),
                longText.isSelected());
    }
}
