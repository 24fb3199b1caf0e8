package org.yaodian.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapSubtable;

/**
 * A font's table of characters that remembers by which character each glyph was asked for. Fonts draw 一 and the radical
 * ⼀ with one glyph; what is copied or searched in the PDF must be the character that was written, not the first of both.
 */
final class UsedCodes extends CmapSubtable {
    private final CmapSubtable font;
    private final Map<Integer, Integer> usedByGlyph = new HashMap<>();

    UsedCodes(CmapSubtable font) {
        this.font = font;
        setPlatformId(font.getPlatformId());
        setPlatformEncodingId(font.getPlatformEncodingId());
    }

    @Override
    public int getGlyphId(int code) {
        int glyph = font.getGlyphId(code);
        if (glyph != 0) {
            usedByGlyph.put(glyph, code);
        }
        return glyph;
    }

    @Override
    public List<Integer> getCharCodes(int glyph) {
        Integer used = usedByGlyph.get(glyph);
        return used == null ? font.getCharCodes(glyph) : List.of(used);
    }
}
