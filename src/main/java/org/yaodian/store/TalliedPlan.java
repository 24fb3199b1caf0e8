package org.yaodian.store;

import org.yaodian.plan.PlanSnapshot;
import org.yaodian.register.Tallies;

/** The records of a plan and the tallies of its registers, read at the same moment. */
public record TalliedPlan(PlanSnapshot snapshot, Tallies tallies) {}
