package org.yaodian.reading;

import java.nio.file.Path;

/** Prints what is read of the documents named: for writing a truth by correcting it. */
final class Dump {
    private Dump() {}

    public static void main(String[] paths) {
        for (String path : paths) {
            System.out.println(ToldDraft.of(new PlanReader().read(Path.of(path))));
        }
    }
}
