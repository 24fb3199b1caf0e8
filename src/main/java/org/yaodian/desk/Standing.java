package org.yaodian.desk;

import java.util.List;
import org.yaodian.plan.PlanStatus;
import org.yaodian.register.RegisterStanding;

/**
 * How a plan and its registers stand on a day.
 *
 * @param registers in their order
 */
public record Standing(PlanStatus plan, List<RegisterStanding> registers) {}
