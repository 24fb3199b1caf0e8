package org.yaodian.report.official;

import java.util.List;

/**
 * A document as an office sends it (公文), told without any library: the writers for Word and PDF both read this, and lay
 * it out by GB/T 9704-2012.
 *
 * @param name what a reader's window is called by
 */
public record OfficialDocument(String name, List<Block> blocks) {
    public OfficialDocument {
        blocks = List.copyOf(blocks);
    }
}
