package org.yaodian.ui.lookback;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import javafx.scene.control.Label;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.desk.FindingBrowsing;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.LookBack;
import org.yaodian.lookback.MeasureStanding;
import org.yaodian.plan.State;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** How a finding is told in few words: where it was found, and how far it is. */
final class FindingWords {
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_HEADING = 80;

    private final Texts texts;
    private final LookBackModel model;

    FindingWords(Texts texts, LookBackModel model) {
        this.texts = texts;
        this.model = model;
    }

    /** The problem in one line and as much of it as a line or a heading can show. */
    String problem(FindingStanding finding) {
        return Tips.cut(finding.finding().problem().replaceAll("\\s+", " "), LONGEST_LINE);
    }

    /** As much of the problem as stands over everything else that is told of it. */
    String heading(FindingStanding finding) {
        return Tips.cut(finding.finding().problem(), LONGEST_HEADING);
    }

    /** The year that was looked at and the item: 2021 · 第（八）项. */
    String place(FindingStanding finding, FindingBrowsing.Names names) {
        LookBack round = names.round(finding);
        WorkItem item = names.item(finding);
        String year = round == null ? "" : Integer.toString(round.of());
        return item == null ? texts.get("place.noItem", year) : texts.get("place", year, numbering(item));
    }

    /** An item's numbering as it is printed, else its number. */
    static String numbering(WorkItem item) {
        return item.label() == null || item.label().isBlank() ? Integer.toString(item.number()) : item.label();
    }

    /** How it stands, as a chip in its light's colours. */
    void show(Label chip, FindingStanding finding) {
        State light = finding.light();
        chip.getStyleClass().setAll("label", "chip", StateSign.styleClass(light));
        chip.setText(StateSign.icon(light) + " " + standing(finding));
    }

    Label chip(FindingStanding finding) {
        Label chip = new Label();
        chip.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        show(chip, finding);
        return chip;
    }

    private String standing(FindingStanding finding) {
        return switch (finding.state()) {
            case OPEN -> texts.get("standing.found", day(finding.finding().on()));
            case RECTIFYING -> distance(finding.due(), finding.light());
            case SUBMITTED ->
                texts.get(
                        "standing.submitted",
                        day(finding.measures().stream()
                                .map(MeasureStanding::submittedOn)
                                .filter(Objects::nonNull)
                                .max(Comparator.naturalOrder())
                                .orElse(finding.finding().on())));
            case CLOSED_OUT -> texts.get("standing.closed", day(finding.closedOn()), finding.label());
            case VOIDED -> texts.get("standing.voided", day(finding.voidedOn()));
        };
    }

    /** In working days where that is what matters; else the date. */
    String distance(LocalDate due, State state) {
        boolean near = state == State.OVERDUE || state == State.DUE_SOON;
        WorkCalendar calendar = model.workspace().status().get().calendar();
        return near ? texts.words().distance(calendar, model.today(), due) : day(due);
    }

    String day(LocalDate day) {
        return texts.words().shortDay(model.today().getYear(), day);
    }
}
