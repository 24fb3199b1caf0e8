package org.yaodian.ui.kit;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.yaodian.plan.State;

/**
 * The style sheet's colours for what is drawn by hand: one unseen rectangle for each, filled by the style sheet, so that
 * a canvas follows the theme without a colour of its own.
 */
public final class TokenColors extends Group {
    /** The colours that a canvas may ask for, each with a rule {@code .token-name} in the style sheet. */
    public enum Token {
        TEXT,
        MUTED,
        LINE,
        INSET,
        SUBTLE,
        CANVAS,
        ACCENT,
        NONE_BG,
        NONE_FILL,
        OK_BG,
        OK_FILL,
        SOON_BG,
        SOON_FILL,
        LATE,
        LATE_BG,
        LATE_FILL,
        DONE_BG,
        DONE_FILL
    }

    private final Map<Token, Rectangle> probes = new EnumMap<>(Token.class);

    /** @param onChange called when a colour has changed, as with another theme */
    public TokenColors(Runnable onChange) {
        setManaged(false);
        setVisible(false);
        for (Token token : Token.values()) {
            Rectangle probe = new Rectangle(1, 1);
            probe.getStyleClass()
                    .add("token-" + token.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            probe.fillProperty().addListener(property -> onChange.run());
            probes.put(token, probe);
            getChildren().add(probe);
        }
    }

    /** What a state's mark is filled with. */
    public Color fill(State state) {
        return get(
                switch (state) {
                    case NOT_BEGUN -> Token.NONE_FILL;
                    case ON_COURSE -> Token.OK_FILL;
                    case DUE_SOON -> Token.SOON_FILL;
                    case OVERDUE -> Token.LATE_FILL;
                    case DONE, DONE_LATE -> Token.DONE_FILL;
                });
    }

    /** What lies behind a state's mark. */
    public Color background(State state) {
        return get(
                switch (state) {
                    case NOT_BEGUN -> Token.NONE_BG;
                    case ON_COURSE -> Token.OK_BG;
                    case DUE_SOON -> Token.SOON_BG;
                    case OVERDUE -> Token.LATE_BG;
                    case DONE, DONE_LATE -> Token.DONE_BG;
                });
    }

    public Color get(Token token) {
        Paint fill = probes.get(token).getFill();
        return fill instanceof Color color ? color : Color.TRANSPARENT;
    }
}
