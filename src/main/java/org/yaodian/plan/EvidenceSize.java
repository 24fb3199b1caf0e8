package org.yaodian.plan;

/**
 * How much is attached in a file.
 *
 * @param files how many are attached
 * @param bytes that their contents take, each content counted once however often it is attached
 */
public record EvidenceSize(int files, long bytes) {}
