package org.yaodian.ui.lookback;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yaodian.lookback.Finding;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingState;
import org.yaodian.lookback.FindingStep;
import org.yaodian.lookback.MeasureStanding;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.evidence.EvidenceList;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;

/** The chosen finding: what is wrong, what can be done with it, its measures, what proves them, and what happened. */
final class FindingDetail extends VBox {
    /** What the pane does on behalf of the finding that it shows. */
    interface Actions {
        void begin(FindingStanding finding, FindingStep step);

        void begin(FindingStanding finding, MeasureStanding measure, FindingStep step);

        void correct(LookBackModel.Chosen chosen);

        void close();
    }

    private final Texts texts;
    private final LookBackModel model;
    private final LookBackModel.Chosen chosen;
    private final FindingStanding finding;
    private final Actions actions;
    private final FindingWords words;

    FindingDetail(Texts texts, LookBackModel model, LookBackModel.Chosen chosen, Actions actions) {
        this.texts = texts;
        this.model = model;
        this.chosen = chosen;
        this.finding = chosen.finding();
        this.actions = actions;
        this.words = new FindingWords(texts, model);
        getStyleClass().add("detail");
        getChildren().add(head());
        HBox buttons = buttons();
        if (!buttons.getChildren().isEmpty()) {
            getChildren().add(buttons);
        }
        if (model.rights().leavesVerifyingToAnother(finding)) {
            Label another = new Label(texts.get("detail.another"));
            another.getStyleClass().addAll("muted", "small");
            another.setWrapText(true);
            getChildren().add(another);
        }
        getChildren().addAll(fields(), measures(), evidence(), new FindingTimeline(texts, chosen));
    }

    private VBox head() {
        Label number =
                new Label(texts.get("detail.number", finding.finding().number(), words.place(finding, chosen.names())));
        number.getStyleClass().addAll("muted", "small");
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "button-icon", "small");
        close.setId("finding-leave");
        close.setAccessibleText(texts.get("detail.close"));
        close.setOnAction(event -> actions.close());
        HBox top = new HBox(8, number, Card.spacer(), close);
        top.setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(words.heading(finding));
        title.getStyleClass().add("detail-title");
        title.setId("finding-title");
        title.setWrapText(true);
        Label state = new Label(texts.words().of(finding.state()));
        state.getStyleClass().addAll("chip", "plain");
        state.setId("finding-state");
        FlowPane chips = new FlowPane(8, 6, state, words.chip(finding));
        if (finding.finding().repeatsId() != null) {
            Label repeated = new Label(texts.get("repeated"));
            repeated.getStyleClass().addAll("chip", "lead");
            chips.getChildren().add(repeated);
        }
        if (finding.sentBack() > 0) {
            Label back = new Label(texts.get("sentBack", finding.sentBack()));
            back.getStyleClass().addAll("chip", "plain");
            chips.getChildren().add(back);
        }
        return new VBox(4, top, title, chips);
    }

    private HBox buttons() {
        HBox row = new HBox(8);
        row.getStyleClass().add("entry-buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        List<FindingStep> steps = model.rights().stepsOf(finding);
        MenuButton more = new MenuButton(texts.get("more"));
        more.setId("finding-more");
        for (FindingStep step : steps) {
            if (row.getChildren().size() < 2 && step != FindingStep.VOID) {
                Button button = new Button(texts.get("act." + step));
                button.setId("finding-" + step);
                button.setMinWidth(USE_PREF_SIZE);
                if (row.getChildren().isEmpty()) {
                    button.getStyleClass().add("accent");
                }
                button.setOnAction(event -> actions.begin(finding, step));
                row.getChildren().add(button);
            } else {
                more.getItems()
                        .add(item("finding-" + step, texts.get("act." + step), () -> actions.begin(finding, step)));
            }
        }
        if (model.rights().run()) {
            more.getItems().add(0, item("finding-correct", texts.get("correct"), () -> actions.correct(chosen)));
        }
        if (!more.getItems().isEmpty()) {
            row.getChildren().add(more);
        }
        return row;
    }

    private static MenuItem item(String id, String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private GridPane fields() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("entry-fields");
        Finding said = finding.finding();
        WorkItem item = chosen.names().item(finding);
        field(grid, "field.item", item == null ? "—" : FindingWords.numbering(item) + " " + item.name());
        field(grid, "field.division", chosen.names().division(said.divisionId()));
        field(grid, "field.kind", orDash(said.kind()));
        field(grid, "field.cause", orDash(said.cause()));
        field(grid, "field.found", texts.get("by", texts.words().fullDate(said.on()), said.by()));
        Integer earlier = chosen.names().repeated(finding);
        if (earlier != null) {
            Button link = new Button(texts.get("repeats.link", earlier));
            link.setId("finding-repeats");
            link.getStyleClass().addAll("flat", "link");
            link.setOnAction(event -> model.choose(earlier));
            row(grid, "field.repeats", link);
        }
        if (finding.state() == FindingState.CLOSED_OUT) {
            field(grid, "field.closed", finding.label() + " · " + texts.words().fullDate(finding.closedOn()));
            field(grid, "field.verified", finding.verifiedBy());
        }
        if (!words.heading(finding).equals(said.problem())) {
            // more than the heading tells
            field(grid, "field.problem", said.problem());
        }
        return grid;
    }

    private static String orDash(String text) {
        return text == null || text.isBlank() ? "—" : text;
    }

    private void field(GridPane grid, String key, String value) {
        Label text = new Label(value);
        text.setWrapText(true);
        row(grid, key, text);
    }

    private void row(GridPane grid, String key, javafx.scene.Node value) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().addAll("muted", "entry-field-name");
        label.setWrapText(true);
        GridPane.setHgrow(value, Priority.ALWAYS);
        GridPane.setValignment(label, VPos.TOP);
        grid.addRow(grid.getRowCount(), label, value);
    }

    private VBox measures() {
        Label heading = new Label(texts.get("measures"));
        heading.getStyleClass().add("card-title");
        VBox box = new VBox(8, heading);
        if (finding.measures().isEmpty()) {
            Label none = new Label(texts.get("measures.none"));
            none.getStyleClass().addAll("muted", "small");
            none.setWrapText(true);
            box.getChildren().add(none);
        }
        BiConsumer<MeasureStanding, FindingStep> begin = (measure, step) -> actions.begin(finding, measure, step);
        finding.measures()
                .forEach(measure -> box.getChildren()
                        .add(new MeasureBox(
                                texts,
                                words,
                                measure,
                                chosen.names().division(measure.rectification().divisionId()),
                                model.rights().stepsOf(finding, measure),
                                begin)));
        return box;
    }

    private EvidenceList evidence() {
        int number = finding.finding().number();
        return new EvidenceList(
                texts.of("evidence"),
                model.workspace(),
                keeping -> keeping.ofFinding(finding.finding().id()),
                (keeping, file, on) -> keeping.attachToFinding(number, file, on));
    }
}
