package org.yaodian.cli;

import java.util.List;
import org.yaodian.desk.CalendarProposal;
import org.yaodian.plan.Move;

/**
 * What taking an arrangement in changes.
 *
 * @param applied whether it was made
 * @param moves what moves in the newest plan by it
 */
record CalendarTaken(boolean applied, CalendarProposal proposal, List<Move> moves) {
    Json json(Console console) {
        return Json.object()
                .put("applied", applied)
                .list(
                        "days",
                        proposal.days(),
                        day -> CalendarJson.of(day.present()).put("isNew", day.isNew()))
                .list(
                        "problems",
                        proposal.problems(),
                        problem -> Json.object()
                                .put("line", problem.line())
                                .put("text", problem.quote())
                                .put("why", console.words().of(problem)))
                .list(
                        "moves",
                        moves,
                        move -> Json.object()
                                .put("item", move.item().number())
                                .put("quote", console.words().of(move))
                                .put("before", standing(move.before()))
                                .put("after", standing(move.after())));
    }

    private static Json standing(Move.Standing standing) {
        return standing == null
                ? null
                : Json.object()
                        .put("due", standing.date())
                        .put("workedBy", standing.workedBy())
                        .put("state", standing.state());
    }

    void print(Console console) {
        CalendarTable.lines(
                        proposal.days().stream()
                                .map(CalendarProposal.DayChange::present)
                                .toList(),
                        console)
                .forEach(console.out()::println);
        moves.forEach(move -> console.tell(
                "message.calendarMove",
                move.item().number(),
                console.words().of(move),
                told(move.before(), console),
                told(move.after(), console)));
        console.tell(
                applied ? "message.calendarTaken" : "message.calendarNotTaken",
                proposal.days().size(),
                moves.size());
        proposal.problems()
                .forEach(problem -> console.err().println(console.words().of(problem)));
    }

    private static String told(Move.Standing standing, Console console) {
        return standing == null
                ? "—"
                : standing.date()
                        + (standing.workedBy().equals(standing.date()) ? "" : "（" + standing.workedBy() + "）")
                        + " "
                        + console.words().of(standing.state());
    }
}
