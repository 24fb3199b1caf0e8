package org.yaodian;

/** Entry point: the arguments decide between the window and a command. */
public final class Yaodian {
    private Yaodian() {}

    /** Starts the program. */
    public static void main(String[] args) {
        System.out.println("yaodian");
    }
}
