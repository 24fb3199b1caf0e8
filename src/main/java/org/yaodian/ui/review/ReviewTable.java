package org.yaodian.ui.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Waiting;
import org.yaodian.ui.kit.TextScale;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;
import org.yaodian.ui.workspace.Workspace;

/** 待审核: what the divisions submitted and asked for, each with a box to tick; space ticks, Ctrl+A ticks all. */
public final class ReviewTable extends TableView<Waiting> {
    private final Texts texts;
    private final Workspace workspace;
    private final Set<UUID> ticked = new HashSet<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final CheckBox all = new CheckBox();

    /** @param choose told what is chosen */
    public ReviewTable(Texts texts, Workspace workspace, Consumer<Waiting> choose) {
        this.texts = texts;
        this.workspace = workspace;
        setId("review-table");
        getStyleClass().addAll("items-table", "review-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label none = new Label(texts.get("none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        setPlaceholder(none);
        addTicks();
        column("item", 240, this::whose, this::who);
        column("what", 320, this::what, ReviewTable::words);
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                choose.accept(now);
            }
        });
        setOnKeyPressed(event -> {
            Waiting chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && chosen != null) {
                tick(chosen, !ticked.contains(chosen.id()));
                event.consume();
            } else if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
                tickAll(true);
                event.consume();
            }
        });
        workspace.status().addListener(property -> show());
        show();
    }

    /** How many are ticked. */
    public ReadOnlyIntegerProperty ticked() {
        return count.getReadOnlyProperty();
    }

    /** Those that are ticked, in their order. */
    public List<Waiting> chosen() {
        return getItems().stream()
                .filter(waiting -> ticked.contains(waiting.id()))
                .toList();
    }

    /** Puts the focus into it, on a row where there is one. */
    public void begin() {
        requestFocus();
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private void show() {
        PlanStatus status = workspace.status().get();
        getItems().setAll(status == null ? List.of() : Waiting.of(status));
        ticked.retainAll(getItems().stream().map(Waiting::id).toList());
        showCount();
    }

    private void showCount() {
        count.set(ticked.size());
        all.setSelected(!getItems().isEmpty() && ticked.size() == getItems().size());
    }

    private void tick(Waiting waiting, boolean on) {
        if (on) {
            ticked.add(waiting.id());
        } else {
            ticked.remove(waiting.id());
        }
        showCount();
        refresh();
    }

    private void tickAll(boolean on) {
        ticked.clear();
        if (on) {
            getItems().forEach(waiting -> ticked.add(waiting.id()));
        }
        showCount();
        refresh();
    }

    private void addTicks() {
        TableColumn<Waiting, Waiting> column = new TableColumn<>();
        all.setId("review-all");
        all.setAccessibleText(texts.get("all"));
        all.setTooltip(new Tooltip(texts.get("all")));
        all.setOnAction(event -> tickAll(all.isSelected()));
        column.setGraphic(all);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(40);
        column.setMaxWidth(40);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(table -> new TableCell<>() {
            private final CheckBox box = new CheckBox();

            {
                box.setFocusTraversable(false);
                box.setOnAction(event -> tick(getItem(), box.isSelected()));
            }

            @Override
            protected void updateItem(Waiting waiting, boolean empty) {
                super.updateItem(waiting, empty);
                setGraphic(empty ? null : box);
                if (!empty && waiting != null) {
                    box.setSelected(ticked.contains(waiting.id()));
                    box.setAccessibleText(waiting.item().name() + " "
                            + waiting.assignment().division().name());
                }
            }
        });
        getColumns().add(column);
    }

    /** A column of two lines: what matters, and what else there is to it. */
    private void column(String key, double width, Function<Waiting, String> first, Function<Waiting, String> second) {
        TableColumn<Waiting, Waiting> column = new TableColumn<>(texts.get("column." + key));
        TextScale.follow(this, () -> column.setPrefWidth(TextScale.of(width)));
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(table -> new TableCell<>() {
            private final Label above = Tips.whole(new Label());
            private final Label below = Tips.whole(new Label());
            private final VBox lines = new VBox(above, below);

            {
                below.getStyleClass().addAll("muted", "small");
                lines.getStyleClass().add("two-lines");
            }

            @Override
            protected void updateItem(Waiting waiting, boolean empty) {
                super.updateItem(waiting, empty);
                setGraphic(empty || waiting == null ? null : lines);
                if (!empty && waiting != null) {
                    above.setText(first.apply(waiting));
                    below.setText(second.apply(waiting));
                }
            }
        });
        getColumns().add(column);
    }

    private String whose(Waiting waiting) {
        return waiting.assignment().division().name() + " · " + waiting.item().number() + " "
                + waiting.item().name();
    }

    private String who(Waiting waiting) {
        return waiting.by() + " · "
                + texts.words().dayIn(workspace.clock().today().getYear(), waiting.on());
    }

    private String what(Waiting waiting) {
        return waiting.progress() != null
                ? texts.get(
                        "progress",
                        waiting.assignment().percent(),
                        waiting.progress().percent())
                : texts.get(
                        "extension", texts.words().fullDate(waiting.extension().until()));
    }

    private static String words(Waiting waiting) {
        return waiting.progress() != null
                ? waiting.progress().done()
                : waiting.extension().reason();
    }
}
