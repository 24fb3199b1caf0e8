package org.yaodian.report;

import org.yaodian.plan.State;

/**
 * The colours of a state on paper: the light theme's own.
 *
 * @param text for words on the ground, six hexadecimal digits
 * @param ground what lies under the words
 * @param fill for bars
 */
public record MarkColour(String text, String ground, String fill) {

    public static MarkColour of(State state) {
        return switch (state) {
            case NOT_BEGUN -> new MarkColour("59636E", "EAEEF2", "C5CCD4");
            case ON_COURSE -> new MarkColour("116329", "DCF7E3", "7CCF93");
            case DUE_SOON -> new MarkColour("7A4B00", "FFF0C2", "F0BF4C");
            case OVERDUE -> new MarkColour("A40E26", "FFE2DF", "F0857C");
            case DONE -> new MarkColour("0B5A52", "CFEEEA", "4FB3A7");
            case DONE_LATE -> new MarkColour("0B5A52", "CFEEEA", "2F7F76");
        };
    }

    static byte[] bytes(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
