package org.yaodian.cli;

import picocli.CommandLine.Command;

/** {@code people add|list}: who works on the plan. */
@Command(
        name = "people",
        subcommands = {PeopleAddVerb.class, PeopleListVerb.class})
final class PeopleVerb extends VerbGroup {}
