package org.yaodian.lookback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Goes through what happened to a finding day by day, in the order of the numbers within a day. */
final class FindingReplay {
    private final FindingCase facts;
    private final Map<UUID, Measure> measures = new LinkedHashMap<>();
    private LocalDate closedOn;
    private String label;
    private String verifiedBy;
    private LocalDate voidedOn;
    private int sentBack;
    private FindingAct returned;

    /** One thing that happened: a measure was planned, or an act. */
    record Turn(LocalDate on, int number, Rectification planned, FindingAct act) {
        FindingStep step() {
            return act == null ? FindingStep.PLAN : act.step();
        }
    }

    /** A measure on its way. */
    static final class Measure {
        private final Rectification planned;
        private LocalDate due;
        private MeasureStanding.Stage stage = MeasureStanding.Stage.PLANNED;
        private String result;
        private LocalDate submittedOn;
        private String submittedBy;
        private LocalDate asked;

        private Measure(Rectification planned) {
            this.planned = planned;
            this.due = planned.due();
        }

        Rectification planned() {
            return planned;
        }

        LocalDate due() {
            return due;
        }

        MeasureStanding.Stage stage() {
            return stage;
        }

        String result() {
            return result;
        }

        LocalDate submittedOn() {
            return submittedOn;
        }

        String submittedBy() {
            return submittedBy;
        }

        LocalDate asked() {
            return asked;
        }

        boolean isOpen() {
            return stage == MeasureStanding.Stage.PLANNED;
        }

        boolean isSubmitted() {
            return stage == MeasureStanding.Stage.SUBMITTED;
        }

        boolean isLate() {
            return submittedOn != null && submittedOn.isAfter(due);
        }

        private void sendBack() {
            stage = MeasureStanding.Stage.PLANNED;
            submittedOn = null;
            submittedBy = null;
        }
    }

    private FindingReplay(FindingCase facts) {
        this.facts = facts;
    }

    /** As it stood at the end of a day. */
    static FindingReplay of(FindingCase facts, LocalDate day) {
        FindingReplay replay = new FindingReplay(facts);
        turns(facts).filter(turn -> !turn.on().isAfter(day)).forEach(replay::take);
        return replay;
    }

    /** At its beginning, to be taken through its turns one by one. */
    static FindingReplay begun(FindingCase facts) {
        return new FindingReplay(facts);
    }

    static Stream<Turn> turns(FindingCase facts) {
        return Stream.concat(
                        facts.measures().stream()
                                .map(measure -> new Turn(measure.on(), measure.number(), measure, null)),
                        facts.acts().stream().map(act -> new Turn(act.on(), act.number(), null, act)))
                .sorted(Comparator.comparing(Turn::on).thenComparing(Turn::number));
    }

    void take(Turn turn) {
        if (turn.act() == null) {
            measures.put(turn.planned().id(), new Measure(turn.planned()));
            return;
        }
        FindingAct act = turn.act();
        switch (act.step()) {
            case SUBMIT -> {
                returned = null;
                about(act).forEach(measure -> {
                    measure.stage = MeasureStanding.Stage.SUBMITTED;
                    measure.result = act.text();
                    measure.submittedOn = act.on();
                    measure.submittedBy = act.by();
                });
            }
            case SEND_BACK -> {
                sentBack++;
                returned = act;
                about(act).stream().filter(Measure::isSubmitted).forEach(Measure::sendBack);
            }
            case CLOSE -> {
                closedOn = act.on();
                label = act.label();
                verifiedBy = act.by();
            }
            case ASK_TIME -> about(act).forEach(measure -> measure.asked = act.until());
            case GRANT_TIME ->
                about(act).forEach(measure -> {
                    measure.due = act.until();
                    measure.asked = null;
                });
            case REFUSE_TIME -> about(act).forEach(measure -> measure.asked = null);
            case WITHDRAW -> about(act).forEach(measure -> measure.stage = MeasureStanding.Stage.WITHDRAWN);
            case VOID -> voidedOn = act.on();
            case PLAN -> throw new IllegalArgumentException("a measure is planned by being there");
        }
    }

    /** The measures that an act is about: its own, or all. */
    List<Measure> about(FindingAct act) {
        if (act.rectificationId() == null) {
            return measures();
        }
        Measure own = measures.get(act.rectificationId());
        return own == null ? List.of() : List.of(own);
    }

    FindingState state() {
        if (voidedOn != null) {
            return FindingState.VOIDED;
        }
        if (closedOn != null) {
            return FindingState.CLOSED_OUT;
        }
        List<Measure> standing = standing();
        if (standing.isEmpty()) {
            return FindingState.OPEN;
        }
        return standing.stream().allMatch(Measure::isSubmitted) ? FindingState.SUBMITTED : FindingState.RECTIFYING;
    }

    /** Those that were not withdrawn. */
    List<Measure> standing() {
        return measures.values().stream()
                .filter(measure -> measure.stage != MeasureStanding.Stage.WITHDRAWN)
                .toList();
    }

    List<Measure> measures() {
        return new ArrayList<>(measures.values());
    }

    FindingCase facts() {
        return facts;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    boolean closedInTime() {
        return closedOn != null && standing().stream().noneMatch(Measure::isLate);
    }

    String label() {
        return label;
    }

    String verifiedBy() {
        return verifiedBy;
    }

    LocalDate voidedOn() {
        return voidedOn;
    }

    int sentBack() {
        return sentBack;
    }

    FindingAct returned() {
        return returned;
    }
}
