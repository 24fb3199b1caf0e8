package org.yaodian.cli;

import picocli.CommandLine.Command;

/** {@code people add|list|change|remove|password}: who works on the plan. */
@Command(
        name = "people",
        subcommands = {
            PeopleAddVerb.class,
            PeopleListVerb.class,
            PeopleChangeVerb.class,
            PeopleRemoveVerb.class,
            PeoplePasswordVerb.class
        })
final class PeopleVerb extends VerbGroup {}
