package org.yaodian.report.picture;

import java.awt.Graphics2D;

/** A drawing of a plan, told once for every format; lengths are in points. */
public interface Picture {
    /** What it is called. */
    String title();

    int width();

    int height();

    /** Draws it from the corner above left. */
    void draw(Graphics2D canvas);
}
