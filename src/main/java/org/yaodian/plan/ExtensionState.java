package org.yaodian.plan;

/** What became of a request for more time. */
public enum ExtensionState {
    ASKED,
    GRANTED,
    REFUSED
}
