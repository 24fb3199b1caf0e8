package org.yaodian.cli;

import picocli.CommandLine.Command;

/** {@code lookback start|record|list}: rounds of a look-back. */
@Command(
        name = "lookback",
        subcommands = {LookbackStartVerb.class, LookbackRecordVerb.class, LookbackListVerb.class})
final class LookbackVerb extends VerbGroup {}
