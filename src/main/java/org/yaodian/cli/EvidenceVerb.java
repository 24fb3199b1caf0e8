package org.yaodian.cli;

import picocli.CommandLine.Command;

/** {@code evidence list|save}: the attached files. */
@Command(
        name = "evidence",
        subcommands = {EvidenceListVerb.class, EvidenceSaveVerb.class})
final class EvidenceVerb extends VerbGroup {}
