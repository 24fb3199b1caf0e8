package org.yaodian.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.yaodian.plan.State;

/**
 * The style sheet's colours for what is drawn by hand: an unseen node with a property for each, so that a canvas follows
 * the theme without a colour of its own.
 */
public final class TokenColors extends Region {
    /** The colours that a canvas may ask for, each set by {@code .token-colors} in the style sheet. */
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
        DONE_FILL;

        /** The property's name in the style sheet. */
        String property() {
            return "-token-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Map<Token, CssMetaData<TokenColors, Color>> META_DATA = new EnumMap<>(Token.class);
    private static final List<CssMetaData<? extends Styleable, ?>> ALL_META_DATA =
            new ArrayList<>(Region.getClassCssMetaData());

    static {
        StyleablePropertyFactory<TokenColors> factory = new StyleablePropertyFactory<>(Region.getClassCssMetaData());
        Arrays.stream(Token.values())
                .forEach(token -> META_DATA.put(
                        token,
                        factory.createColorCssMetaData(
                                token.property(), colors -> colors.property(token), Color.TRANSPARENT, false)));
        ALL_META_DATA.addAll(META_DATA.values());
    }

    private final Map<Token, SimpleStyleableObjectProperty<Color>> colors = new EnumMap<>(Token.class);

    /** @param onChange called when a colour has changed, as with another theme */
    public TokenColors(Runnable onChange) {
        setManaged(false);
        setVisible(false);
        getStyleClass().add("token-colors");
        META_DATA.forEach((token, metaData) -> {
            SimpleStyleableObjectProperty<Color> color =
                    new SimpleStyleableObjectProperty<>(metaData, this, token.property(), Color.TRANSPARENT);
            color.addListener(property -> onChange.run());
            colors.put(token, color);
        });
    }

    private StyleableProperty<Color> property(Token token) {
        return colors.get(token);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ALL_META_DATA;
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
        return colors.get(token).get();
    }
}
