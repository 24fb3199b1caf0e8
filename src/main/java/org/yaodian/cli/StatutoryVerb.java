package org.yaodian.cli;

import picocli.CommandLine.Command;

/** {@code statutory set|clear|list}: what is typed by hand into the statutory annual report, and what stands in it. */
@Command(
        name = "statutory",
        subcommands = {StatutorySetVerb.class, StatutoryClearVerb.class, StatutoryListVerb.class})
final class StatutoryVerb extends VerbGroup {}
