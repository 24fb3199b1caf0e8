package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.ProgressReporting;
import picocli.CommandLine.Command;

/** {@code update FILE}: records accepted progress, and prints its number. */
@Command(name = "update")
final class UpdateVerb extends ProgressVerb {
    @Override
    int record(
            ProgressReporting reporting,
            Integer year,
            int item,
            String division,
            ProgressReporting.Report report,
            Desk desk) {
        return reporting.accept(year, item, division, report, desk.today());
    }
}
