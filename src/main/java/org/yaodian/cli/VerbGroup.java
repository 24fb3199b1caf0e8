package org.yaodian.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A word that stands before several verbs, and does nothing alone. */
abstract class VerbGroup extends Verb {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                console()
                        .text(
                                "message.verbMissing",
                                spec.name(),
                                String.join(", ", spec.subcommands().keySet())));
    }
}
