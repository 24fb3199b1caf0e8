package org.yaodian.desk;

import java.util.List;
import java.util.function.Supplier;
import org.yaodian.plan.PlanStatus;
import org.yaodian.register.RegisterStanding;

/** How a plan and its registers stand on a day. May be used by several threads. */
public final class Standing {
    private final PlanStatus plan;
    private final Supplier<List<RegisterStanding>> reckoning;
    private List<RegisterStanding> registers;

    /** @param reckoning how the registers stand, asked for once and not before somebody asks */
    Standing(PlanStatus plan, Supplier<List<RegisterStanding>> reckoning) {
        this.plan = plan;
        this.reckoning = reckoning;
    }

    public PlanStatus plan() {
        return plan;
    }

    /** How the registers stand, in their order; the first time it may have to be reckoned, off the FX thread. */
    public synchronized List<RegisterStanding> registers() {
        if (registers == null) {
            registers = reckoning.get();
        }
        return registers;
    }

    /** The same, in which the plan's records of before stay where they are still right ({@link PlanStatus#keeping}). */
    public Standing keeping(PlanStatus before) {
        return new Standing(plan.keeping(before), this::registers);
    }
}
