package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.ProgressReporting;
import picocli.CommandLine.Command;

/** {@code submit FILE}: says how far a division is, to be reviewed, and prints its number. */
@Command(name = "submit")
final class SubmitVerb extends ProgressVerb {
    @Override
    int record(
            ProgressReporting reporting,
            Integer year,
            int item,
            String division,
            ProgressReporting.Report report,
            Desk desk) {
        return reporting.submit(year, item, division, report, desk.today());
    }
}
