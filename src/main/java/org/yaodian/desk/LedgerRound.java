package org.yaodian.desk;

import java.util.List;
import org.yaodian.lookback.LookBack;
import org.yaodian.plan.WorkItem;

/**
 * The round that a ledger's rows belong to.
 *
 * @param isNew whether it is opened by the import
 * @param items those that it goes through
 */
record LedgerRound(LookBack round, boolean isNew, List<WorkItem> items) {}
