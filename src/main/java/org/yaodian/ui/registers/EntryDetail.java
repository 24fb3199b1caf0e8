package org.yaodian.ui.registers;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yaodian.desk.WhyWords;
import org.yaodian.plan.State;
import org.yaodian.register.ActKind;
import org.yaodian.register.Column;
import org.yaodian.register.ColumnType;
import org.yaodian.register.EntryAct;
import org.yaodian.register.EntryCase;
import org.yaodian.register.EntryStanding;
import org.yaodian.register.FieldValues;
import org.yaodian.register.Possible;
import org.yaodian.register.Stage;
import org.yaodian.register.WhyStep;
import org.yaodian.ui.evidence.EvidenceList;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** The chosen entry: its stages, why it is due when it is, what can be done with it, its values, what was done. */
final class EntryDetail extends VBox {
    /** What the pane does on behalf of the entry that it shows. */
    interface Actions {
        void move(EntryCase entry, Stage stage);

        void act(EntryCase entry, ActKind kind);

        void correct(EntryCase entry);
    }

    private final Texts texts;
    private final RegistersModel.Shown shown;
    private final EntryCase entry;
    private final Actions actions;

    EntryDetail(Texts texts, RegistersModel.Shown shown, Workspace workspace, Actions actions) {
        this.texts = texts;
        this.shown = shown;
        this.entry = shown.listed().entry();
        this.actions = actions;
        getStyleClass().add("detail");
        getChildren().addAll(head(), StageTrack.wide(texts, shown.listed()));
        HBox buttons = buttons();
        buttons.setDisable(!workspace.mayAdd());
        if (!buttons.getChildren().isEmpty()) {
            getChildren().add(buttons);
        }
        if (!shown.why().isEmpty()) {
            getChildren().add(why());
        }
        getChildren().addAll(fields(), evidence(workspace), done());
    }

    private EvidenceList evidence(Workspace workspace) {
        int number = entry.entry().number();
        return new EvidenceList(
                texts.of("evidence"),
                workspace,
                keeping -> keeping.ofEntry(entry.entry().id()),
                (keeping, file, on) -> keeping.attachToEntry(number, file, on));
    }

    private VBox head() {
        Label number = new Label(
                texts.words().of(entry.body().name()) + " " + entry.entry().label());
        number.getStyleClass().addAll("muted", "small");
        Label title = new Label(entry.entry().content());
        title.getStyleClass().add("detail-title");
        title.setWrapText(true);
        return new VBox(4, number, title, EntryTable.chip(texts, shown.listed()));
    }

    private HBox buttons() {
        Possible possible = Possible.with(entry);
        HBox row = new HBox(8);
        row.getStyleClass().add("entry-buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        possible.next().ifPresent(stage -> {
            Button next = new Button(texts.get("move.next", texts.words().of(stage.name())));
            next.getStyleClass().add("accent");
            next.setId("entry-next");
            next.setOnAction(event -> actions.move(entry, stage));
            row.getChildren().add(next);
        });
        MenuButton more = new MenuButton(texts.get("more"));
        more.setId("entry-more");
        more.getItems().addAll(acts(possible));
        more.getItems().addAll(otherStages(possible));
        MenuItem correct = new MenuItem(texts.get("correct"));
        correct.setId("entry-correct");
        correct.setOnAction(event -> actions.correct(entry));
        if (entry.voidedOn() == null) {
            if (!more.getItems().isEmpty()) {
                more.getItems().add(new SeparatorMenuItem());
            }
            more.getItems().add(correct);
            row.getChildren().add(more);
        }
        return row;
    }

    private List<MenuItem> acts(Possible possible) {
        return possible.acts().stream()
                .map(kind -> item(texts.words().of(kind.name()), () -> actions.act(entry, kind)))
                .toList();
    }

    private List<MenuItem> otherStages(Possible possible) {
        List<MenuItem> items = new java.util.ArrayList<>();
        possible.forward().stream()
                .skip(1)
                .forEach(stage -> items.add(
                        item(texts.get("move.to", texts.words().of(stage.name())), () -> actions.move(entry, stage))));
        possible.back()
                .forEach(stage -> items.add(item(
                        texts.get("move.back", texts.words().of(stage.name())), () -> actions.move(entry, stage))));
        if (!items.isEmpty()) {
            items.add(0, new SeparatorMenuItem());
        }
        return items;
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> action.run());
        return item;
    }

    private VBox why() {
        VBox steps = new VBox(heading("why"));
        steps.getStyleClass().add("why");
        WhyWords words = new WhyWords(texts.language(), entry.body());
        for (WhyStep step : shown.why()) {
            Region dot = new Region();
            dot.getStyleClass().addAll("why-dot", isPassedLimit(step) ? "late" : "step");
            Label date = new Label(texts.words().dayIn(entry.entry().openedOn().getYear(), step.date()));
            date.getStyleClass().add("why-date");
            Label text = new Label(words.of(step));
            text.getStyleClass().addAll("muted", "small");
            text.setWrapText(true);
            VBox told = new VBox(date, text);
            HBox.setHgrow(told, Priority.ALWAYS);
            HBox row = new HBox(10, dot, told);
            row.getStyleClass().add("why-step");
            steps.getChildren().add(row);
        }
        if (entry.body().basis() != null) {
            Label basis =
                    new Label(texts.get("basis", texts.words().of(entry.body().basis())));
            basis.getStyleClass().addAll("muted", "small");
            basis.setWrapText(true);
            steps.getChildren().add(basis);
        }
        return steps;
    }

    private boolean isPassedLimit(WhyStep step) {
        EntryStanding standing = shown.listed().standing();
        return step.date().equals(standing.due()) && standing.state() == State.OVERDUE;
    }

    private Label heading(String key) {
        Label heading = new Label(texts.get(key));
        heading.getStyleClass().add("card-title");
        return heading;
    }

    private VBox fields() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("entry-fields");
        addField(grid, texts.get("opened"), texts.words().fullDate(entry.entry().openedOn()));
        for (Column column : entry.body().columns()) {
            String value = entry.entry().fields().get(column.key());
            addField(grid, texts.words().of(column.name()), value == null ? "—" : told(column, value));
        }
        return new VBox(6, heading("fields"), grid);
    }

    private String told(Column column, String value) {
        if (column.type() == ColumnType.BOOLEAN) {
            return texts.get(FieldValues.YES.equals(value) ? "yes" : "no");
        }
        return column.choices().stream()
                .filter(choice -> choice.chinese().equals(value))
                .findFirst()
                .map(choice -> texts.words().of(choice))
                .orElse(value);
    }

    private void addField(GridPane grid, String name, String value) {
        Label label = new Label(name);
        label.getStyleClass().addAll("muted", "entry-field-name");
        label.setWrapText(true);
        Label text = new Label(value);
        text.setWrapText(true);
        GridPane.setHgrow(text, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, text);
    }

    private VBox done() {
        VBox rows = new VBox(4, heading("done"));
        if (entry.acts().isEmpty()) {
            Label nothing = new Label(texts.get("done.nothing"));
            nothing.getStyleClass().addAll("muted", "small");
            rows.getChildren().add(nothing);
        }
        for (EntryAct act : entry.acts()) {
            Label what = new Label(told(act));
            what.setWrapText(true);
            rows.getChildren().add(what);
        }
        return rows;
    }

    private String told(EntryAct act) {
        String name = entry.body()
                .act(act.act())
                .map(kind -> texts.words().of(kind.name()))
                .orElseGet(() -> texts.get("move.to", StageTrack.nameOf(texts, entry.body(), act.act())));
        StringBuilder line = new StringBuilder(texts.get(
                "done.line", texts.words().dayIn(entry.entry().openedOn().getYear(), act.on()), name, act.by()));
        if (act.days() != null) {
            line.append(" · ").append(texts.get("done.days", act.days()));
        }
        for (Map.Entry<String, String> field : act.fields().entrySet()) {
            entry.body()
                    .column(field.getKey())
                    .ifPresent(column -> line.append(" · ")
                            .append(texts.words().of(column.name()))
                            .append(' ')
                            .append(told(column, field.getValue())));
        }
        if (act.reason() != null) {
            line.append(" · ").append(texts.get("done.reason", act.reason()));
        }
        return line.toString();
    }
}
