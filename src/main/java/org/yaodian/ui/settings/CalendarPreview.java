package org.yaodian.ui.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.calendar.ArrangementProblem;
import org.yaodian.desk.CalendarProposal.DayChange;
import org.yaodian.desk.Words;
import org.yaodian.plan.Move;
import org.yaodian.ui.kit.InSight;
import org.yaodian.ui.kit.Texts;

/** What a change of the calendar would do, before it is made: its days, what was not understood, what moves. */
final class CalendarPreview extends VBox {
    private static final int SHOWN = 12;

    private final Texts texts;
    private final CalendarModel model;
    private final VBox content = new VBox();
    private final Button make = new Button();
    private final Button leave = new Button();
    private final Label error = new Label();
    private final Runnable done;

    /** @param done called when the change was made */
    CalendarPreview(Texts texts, CalendarModel model, Runnable done) {
        this.texts = texts;
        this.model = model;
        this.done = done;
        getStyleClass().addAll("calendar-part", "calendar-preview");
        setId("calendar-preview");
        content.setSpacing(4);
        make.setText(texts.get("calendar.make"));
        make.setId("calendar-make");
        make.getStyleClass().add("accent");
        make.setOnAction(event -> make());
        leave.setText(texts.get("calendar.leave"));
        leave.setId("calendar-leave");
        leave.setOnAction(event -> model.leave());
        HBox buttons = new HBox(make, leave);
        buttons.setSpacing(8);
        buttons.setAlignment(Pos.CENTER_LEFT);
        error.setId("calendar-preview-error");
        getChildren().addAll(content, error, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.leave();
                event.consume();
            }
        });
        managedProperty().bind(visibleProperty());
        model.proposed().addListener((property, before, now) -> show(now));
        show(model.proposed().get());
    }

    private void show(CalendarModel.Proposed proposed) {
        setVisible(proposed != null);
        CalendarCard.tell(error, null);
        content.getChildren().clear();
        if (proposed == null) {
            return;
        }
        List<DayChange> days = proposed.proposal().days();
        make.setDisable(days.isEmpty());
        content.getChildren()
                .add(heading(texts.get(
                        days.isEmpty() ? "calendar.preview.none" : "calendar.preview",
                        days.size(),
                        proposed.moves().size())));
        days(days);
        problems(proposed.proposal().problems());
        moves(proposed.moves());
        Platform.runLater(this::reveal);
    }

    /** Brings it into the window: what asked for it may stand far above. */
    private void reveal() {
        InSight.bring(this);
        (make.isDisabled() ? leave : make).requestFocus();
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("card-title");
        heading.setWrapText(true);
        return heading;
    }

    private void days(List<DayChange> days) {
        for (String kind : List.of("new", "changed", "gone")) {
            List<DayChange> ofKind =
                    days.stream().filter(day -> kind.equals(kind(day))).toList();
            if (!ofKind.isEmpty()) {
                CalendarDays rows = new CalendarDays(texts, null);
                rows.show(DaySpan.of(ofKind.stream().map(DayChange::present).toList(), List.of()), false);
                content.getChildren().addAll(remark(texts.get("calendar.day." + kind)), rows);
            }
        }
    }

    private static String kind(DayChange day) {
        if (day.after() == null) {
            return "gone";
        }
        return day.isNew() ? "new" : "changed";
    }

    private static Label remark(String words) {
        Label remark = new Label(words);
        remark.getStyleClass().addAll("muted", "small");
        return remark;
    }

    private void problems(List<ArrangementProblem> problems) {
        problems.stream()
                .map(problem -> line("▲ " + texts.words().of(problem), "field-error"))
                .forEach(content.getChildren()::add);
    }

    private void moves(List<Move> moves) {
        if (!moves.isEmpty()) {
            content.getChildren().add(remark(texts.get("calendar.moves")));
        }
        moves.stream()
                .limit(SHOWN)
                .map(move -> line(told(move), "calendar-move"))
                .forEach(content.getChildren()::add);
        if (moves.size() > SHOWN) {
            content.getChildren().add(remark(texts.get("calendar.moves.more", moves.size() - SHOWN)));
        }
    }

    private static Node line(String words, String style) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.getStyleClass().add(style);
        return line;
    }

    private String told(Move move) {
        int year = Stream.of(move.before(), move.after())
                .filter(standing -> standing != null)
                .map(Move.Standing::date)
                .mapToInt(LocalDate::getYear)
                .findFirst()
                .orElseThrow();
        boolean turns = move.before() == null
                || move.after() == null
                || move.before().state() != move.after().state();
        return texts.get(
                "calendar.move",
                move.item().number(),
                texts.words().of(move),
                standing(move.before(), year, turns),
                standing(move.after(), year, turns));
    }

    /** The date, the working day to be ready on where that is another, and the state where it turns. */
    private String standing(Move.Standing standing, int year, boolean turns) {
        if (standing == null) {
            return "—";
        }
        String date = texts.words().dayIn(year, standing.date());
        String until = standing.workedBy().equals(standing.date())
                ? date
                : texts.get("calendar.workedBy", date, texts.words().dayIn(year, standing.workedBy()));
        return turns
                ? until + " " + Words.sign(standing.state()) + " "
                        + texts.words().of(standing.state())
                : until;
    }

    private void make() {
        model.make(done, refused -> CalendarCard.tell(error, texts.wording().of(refused)));
    }
}
