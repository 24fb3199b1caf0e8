package org.yaodian.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, from the jar's manifest. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"yaodian " + (version == null ? "(development)" : version)};
    }
}
