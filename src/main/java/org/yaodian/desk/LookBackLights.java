package org.yaodian.desk;

import java.util.List;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.lookback.LookBackStatus;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.Registered;
import org.yaodian.plan.State;
import org.yaodian.plan.WorkItem;
import org.yaodian.register.Binding;
import org.yaodian.register.RegisterStanding;
import org.yaodian.register.RegisterStatus;
import org.yaodian.store.TalliedPlan;

/** What registers and look-backs say together of a plan's items. */
final class LookBackLights {
    private final RegisterStatus registers;
    private final LookBackStatus lookBack;
    private final List<Obligation> served;

    LookBackLights(TalliedPlan plan, RegisterStatus registers, WorkCalendar calendar) {
        this.registers = registers;
        Binding binding = registers.bindingOf(LookBackStatus.REGISTER);
        WorkItem item = binding == null ? null : binding.item();
        this.lookBack = new LookBackStatus(plan.lookBack(), plan.snapshot(), item, calendar);
        this.served = binding == null
                ? List.of()
                : binding.obligations().stream()
                        .filter(obligation -> binding.servedBy(null).contains(obligation.id()))
                        .toList();
    }

    Registered registered() {
        return registers.registered().with(lookBack.open(), lookBack.met(served));
    }

    /** The registers' counts; the look-back's are those of its rounds and findings, and of what was entered by hand. */
    List<RegisterStanding> standings() {
        return registers.standings().stream()
                .map(standing -> standing.definition().register().equals(LookBackStatus.REGISTER)
                        ? withLookBack(standing)
                        : standing)
                .toList();
    }

    private RegisterStanding withLookBack(RegisterStanding standing) {
        return new RegisterStanding(
                standing.definition(),
                standing.item(),
                standing.entries() + lookBack.entries(),
                standing.open() + lookBack.countOpen(),
                standing.soon() + lookBack.count(State.DUE_SOON),
                standing.overdue() + lookBack.count(State.OVERDUE));
    }
}
