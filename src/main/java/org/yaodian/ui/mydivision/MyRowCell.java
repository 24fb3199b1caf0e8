package org.yaodian.ui.mydivision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yaodian.desk.ListedEntry;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.DivisionStanding.Owed;
import org.yaodian.plan.Extension;
import org.yaodian.plan.ExtensionState;
import org.yaodian.plan.Progress;
import org.yaodian.plan.Reminder;
import org.yaodian.plan.State;
import org.yaodian.ui.kit.CompletionBar;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;
import org.yaodian.ui.workspace.Workspace;

/** A row of the home: its light, what it is, how far, and by when. */
final class MyRowCell extends ListCell<MyRow> {
    /** As many characters as a line of this cell could ever show. */
    private static final int LONGEST_LINE = 120;

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double BAR = 110;
    private static final double DISTANCE = 150;

    private final Texts texts;
    private final Workspace workspace;

    MyRowCell(Texts texts, Workspace workspace) {
        this.texts = texts;
        this.workspace = workspace;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(MyRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, !empty && row instanceof MyRow.Heading);
        setText(null);
        setGraphic(empty || row == null ? null : node(row));
    }

    private Node node(MyRow row) {
        if (row instanceof MyRow.Heading heading) {
            Label label = new Label(texts.get("heading." + heading.kind(), heading.count()));
            label.getStyleClass().add("card-title");
            return label;
        }
        if (row instanceof MyRow.Duty duty) {
            return duty(duty.owed());
        }
        if (row instanceof MyRow.OpenEntry open) {
            return entry(open.listed());
        }
        if (row instanceof MyRow.OpenFinding open) {
            return finding(open.finding());
        }
        if (row instanceof MyRow.Mentioned mentioned) {
            return mentioned(mentioned);
        }
        return asked(((MyRow.Asked) row).reminder());
    }

    private HBox mentioned(MyRow.Mentioned mentioned) {
        return row(
                new FontIcon(Feather.MESSAGE_SQUARE),
                Tips.cut(mentioned.comment().text().replaceAll("\\s+", " "), LONGEST_LINE),
                mentioned.item().number() + "  " + mentioned.item().name() + " · "
                        + texts.get(
                                "mentioned.by",
                                mentioned.comment().author(),
                                texts.words()
                                        .dayIn(
                                                workspace.clock().today().getYear(),
                                                mentioned.comment().on())));
    }

    private HBox duty(Owed owed) {
        AssignmentStatus assignment = owed.assignment();
        CompletionBar bar = new CompletionBar();
        bar.show(assignment.percent() / 100.0, assignment.state());
        bar.setMinWidth(BAR);
        bar.setMaxWidth(BAR);
        Label distance = distance(assignment);
        HBox row = row(
                StateSign.icon(assignment.state(), texts.words()),
                owed.item().item().number() + "  " + owed.item().item().name(),
                second(owed),
                bar,
                distance);
        return row;
    }

    private String second(Owed owed) {
        AssignmentStatus assignment = owed.assignment();
        String role = texts.words().of(assignment.assignment().role());
        if (MyDivisionModel.isReturned(owed)) {
            var review = assignment.reports().returned().review();
            return texts.get("returned", role, review == null || review.note() == null ? "" : review.note());
        }
        if (assignment.reports().pending() != null) {
            return texts.get("waits", role, assignment.reports().pending().percent());
        }
        Optional<Extension> asked = workspace.status().get().snapshot().extensionsOf(assignment.assignment()).stream()
                .filter(extension -> extension.state() == ExtensionState.ASKED)
                .findFirst();
        if (asked.isPresent()) {
            return texts.get(
                    "extending", role, texts.words().fullDate(asked.get().until()));
        }
        Extension refused = refused(assignment);
        if (refused != null) {
            String note = refused.decision().note();
            return texts.get("refused", role, note == null ? "" : note);
        }
        if (assignment.reports().draft() != null) {
            return texts.get("drafted", role, assignment.reports().draft().percent());
        }
        String done = assignment.reports().accepted() == null
                ? texts.get("nothing")
                : assignment.reports().accepted().done();
        return role + " · " + done.lines().findFirst().orElse("");
    }

    /** The request for more time that was refused last, until the division has said something since; else null. */
    private Extension refused(AssignmentStatus assignment) {
        List<Extension> asked = workspace.status().get().snapshot().extensionsOf(assignment.assignment());
        Extension last = asked.isEmpty() ? null : asked.get(asked.size() - 1);
        Progress said = assignment.reports().last();
        boolean answered = last != null
                && said != null
                && last.decision() != null
                && said.on().isAfter(last.decision().on());
        return last != null && last.state() == ExtensionState.REFUSED && !answered ? last : null;
    }

    private Label distance(AssignmentStatus assignment) {
        Label label = new Label();
        label.setMinWidth(DISTANCE);
        label.setAlignment(Pos.CENTER_RIGHT);
        if (assignment.due() == null || assignment.state().isDone()) {
            label.setText(assignment.state().isDone() ? texts.words().of(assignment.state()) : "—");
            label.getStyleClass().add("muted");
            return label;
        }
        return due(label, assignment.due(), assignment.state());
    }

    private Label due(Label label, java.time.LocalDate due, State state) {
        boolean near = state == State.OVERDUE || state == State.DUE_SOON;
        var today = workspace.clock().today();
        label.setText(
                near
                        ? texts.words().distance(workspace.status().get().calendar(), today, due)
                        : texts.words().shortDay(today.getYear(), due));
        if (near) {
            label.getStyleClass().addAll("state-text", StateSign.styleClass(state));
        }
        return label;
    }

    private HBox entry(ListedEntry listed) {
        Label distance = new Label();
        distance.setMinWidth(DISTANCE);
        distance.setAlignment(Pos.CENTER_RIGHT);
        if (listed.standing().due() == null) {
            distance.setText(listed.standing().pause() == null ? "—" : "‖ " + texts.get("paused"));
            distance.getStyleClass().add("muted");
        } else {
            due(distance, listed.standing().due(), listed.standing().state());
        }
        return row(
                StateSign.icon(listed.standing().state(), texts.words()),
                listed.entry().entry().label() + "  " + listed.entry().entry().content(),
                texts.words().of(listed.entry().body().name()) + " · "
                        + listed.standing().stage(),
                distance);
    }

    private HBox finding(FindingStanding standing) {
        Label distance = new Label();
        distance.setMinWidth(DISTANCE);
        distance.setAlignment(Pos.CENTER_RIGHT);
        if (standing.due() == null) {
            distance.setText("—");
            distance.getStyleClass().add("muted");
        } else {
            due(distance, standing.due(), standing.light());
        }
        String measures = standing.measures().stream()
                .map(measure -> measure.rectification().measure())
                .collect(Collectors.joining(texts.words().listSeparator()));
        String state = texts.words().of(standing.state());
        if (standing.returned() != null) {
            state += " · "
                    + texts.get(
                            "sentBack",
                            Objects.requireNonNullElse(standing.returned().text(), ""));
        }
        return row(
                StateSign.icon(standing.light(), texts.words()),
                standing.finding().number() + "  "
                        + Tips.cut(standing.finding().problem().replaceAll("\\s+", " "), LONGEST_LINE),
                measures.isEmpty() ? state : state + " · " + measures,
                distance);
    }

    private HBox asked(Reminder reminder) {
        Label chip = new Label(texts.get(reminder.seen() == null ? "asked.new" : "asked.seen"));
        chip.getStyleClass().addAll("chip", reminder.seen() == null ? "soon" : "plain");
        chip.setMinWidth(USE_PREF_SIZE);
        return row(
                StateSign.icon(State.DUE_SOON, texts.words()),
                reminder.text(),
                texts.get(
                        "asked.by",
                        texts.words().dayIn(workspace.clock().today().getYear(), reminder.on()),
                        reminder.askedBy(),
                        reminder.matters().size()),
                chip);
    }

    private static HBox row(Node icon, String title, String under, Node... end) {
        Label first = Tips.whole(new Label(title));
        Label second = Tips.whole(new Label(under));
        second.getStyleClass().addAll("muted", "small");
        first.setMinWidth(0);
        second.setMinWidth(0);
        VBox words = new VBox(first, second);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(icon, words);
        row.getChildren().addAll(end);
        row.getStyleClass().add("first-row");
        return row;
    }
}
