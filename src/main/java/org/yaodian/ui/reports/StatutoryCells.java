package org.yaodian.ui.reports;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.yaodian.ui.kit.Texts;

/** The cells of 政府信息公开年报: what registers say and what stands there, a star behind what was typed by hand. */
final class StatutoryCells extends TableView<StatutoryModel.Line> {
    private static final double ROW_HEIGHT = 32;
    private static final double NAME = 320;
    private static final double FIGURE = 80;
    private static final String NOTHING = "—";

    private final Texts texts;
    private final StatutoryModel model;

    StatutoryCells(Texts texts, StatutoryModel model) {
        this.texts = texts;
        this.model = model;
        setId("statutory-cells");
        getStyleClass().add("items-table");
        setFixedCellSize(ROW_HEIGHT);
        setAccessibleText(texts.get("statutory.cells"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("statutory.name", NAME, line -> line.cell().name());
        column(
                "statutory.counted",
                FIGURE,
                line -> line.counted() == null ? NOTHING : line.counted().toString());
        column("statutory.shown", FIGURE, this::shown);
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.chosen().set(now.cell().key());
            }
        });
        model.lines().addListener(property -> show());
        show();
    }

    private void column(String key, double width, Function<StatutoryModel.Line, String> text) {
        TableColumn<StatutoryModel.Line, String> column = new TableColumn<>(texts.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        getColumns().add(column);
    }

    private String shown(StatutoryModel.Line line) {
        if (line.cell().isText()) {
            return texts.get(line.typed() == null ? "statutory.wording" : "statutory.text");
        }
        String shown = line.shown() == null ? NOTHING : line.shown();
        return line.typed() == null ? shown : shown + "*";
    }

    /** The same cell stays chosen. */
    private void show() {
        String key = model.chosen().get();
        getItems().setAll(model.lines().get());
        for (StatutoryModel.Line line : getItems()) {
            if (line.cell().key().equals(key)) {
                getSelectionModel().select(line);
                scrollTo(line);
            }
        }
    }
}
