package org.yaodian.cli;

import picocli.CommandLine.Command;

/** {@code finding add|list|import}: what a round found wrong. */
@Command(
        name = "finding",
        subcommands = {FindingAddVerb.class, FindingListVerb.class, FindingImportVerb.class, FindingVoidVerb.class})
final class FindingVerb extends VerbGroup {}
