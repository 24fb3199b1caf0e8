package org.yaodian.cli;

import picocli.CommandLine.Command;

/** {@code rectify plan|submit|return|extend|withdraw}: what is done against a finding. */
@Command(
        name = "rectify",
        subcommands = {
            RectifyPlanVerb.class,
            RectifySubmitVerb.class,
            RectifyReturnVerb.class,
            RectifyExtendVerb.class,
            RectifyWithdrawVerb.class
        })
final class RectifyVerb extends VerbGroup {}
