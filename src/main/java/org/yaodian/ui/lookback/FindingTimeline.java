package org.yaodian.ui.lookback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yaodian.lookback.FindingAct;
import org.yaodian.lookback.FindingCase;
import org.yaodian.lookback.FindingStep;
import org.yaodian.lookback.Rectification;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** What happened to a finding, day by day. */
final class FindingTimeline extends VBox {
    /** The problem is told in full above. */
    private static final int LONGEST = 120;

    /**
     * Something that happened.
     *
     * @param step null for the finding itself, and for files
     */
    record Event(LocalDate on, int number, FindingStep step, String what, String more, String by) {}

    private final Texts texts;

    FindingTimeline(Texts texts, LookBackModel.Chosen chosen) {
        this.texts = texts;
        getStyleClass().add("why");
        setId("finding-timeline");
        Label heading = new Label(texts.get("timeline"));
        heading.getStyleClass().add("card-title");
        getChildren().add(heading);
        FindingCase facts = chosen.finding().facts();
        events(facts).forEach(event -> getChildren().add(row(event, facts)));
    }

    /** In the order of their days, on one day of their numbers. */
    List<Event> events(FindingCase facts) {
        List<Event> events = new ArrayList<>();
        var finding = facts.finding();
        events.add(new Event(
                finding.on(),
                0,
                null,
                texts.get("timeline.found"),
                Tips.cut(finding.problem(), LONGEST),
                finding.by()));
        for (Rectification measure : facts.measures()) {
            events.add(new Event(
                    measure.on(),
                    measure.number(),
                    FindingStep.PLAN,
                    texts.words().of(FindingStep.PLAN),
                    texts.get(
                            "timeline.planned", measure.measure(), texts.words().fullDate(measure.due())),
                    measure.by()));
        }
        facts.acts().forEach(act -> events.add(event(act)));
        facts.evidence().stream()
                .collect(Collectors.groupingBy(day -> day, Collectors.counting()))
                .forEach((day, count) -> events.add(
                        new Event(day, Integer.MAX_VALUE, null, texts.get("timeline.files", count), null, null)));
        events.sort(Comparator.comparing(Event::on).thenComparing(Event::number));
        return events;
    }

    private Event event(FindingAct act) {
        List<String> more = new ArrayList<>();
        if (act.until() != null) {
            more.add(texts.get("timeline.until", texts.words().fullDate(act.until())));
        }
        if (act.label() != null) {
            more.add(texts.get("timeline.label", act.label()));
        }
        if (act.text() != null) {
            more.add(act.text());
        }
        return new Event(
                act.on(),
                act.number(),
                act.step(),
                texts.words().of(act.step()),
                more.isEmpty() ? null : String.join(" · ", more),
                act.by());
    }

    private HBox row(Event event, FindingCase facts) {
        Region dot = new Region();
        boolean back = event.step() == FindingStep.SEND_BACK || event.step() == FindingStep.REFUSE_TIME;
        dot.getStyleClass().addAll("why-dot", back ? "late" : "step");
        Label when = new Label(texts.words().dayIn(facts.finding().on().getYear(), event.on()));
        when.getStyleClass().add("why-date");
        Label what = new Label(event.by() == null ? event.what() : texts.get("by", event.what(), event.by()));
        what.getStyleClass().add("small");
        what.setWrapText(true);
        VBox told = new VBox(when, what);
        if (event.more() != null) {
            Label more = new Label(event.more());
            more.getStyleClass().addAll("muted", "small");
            more.setWrapText(true);
            told.getChildren().add(more);
        }
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox row = new HBox(10, dot, told);
        row.getStyleClass().add("why-step");
        return row;
    }
}
