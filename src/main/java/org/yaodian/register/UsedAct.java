package org.yaodian.register;

/**
 * A move or act that some entries of a register have.
 *
 * @param act the stage's or the act's key
 * @param most how often one entry has it at most
 * @param reasoned whether any has a reason with it
 */
public record UsedAct(String act, int most, boolean reasoned) {}
