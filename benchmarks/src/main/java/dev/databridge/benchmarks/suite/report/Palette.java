package dev.databridge.benchmarks.suite.report;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colours of a chart. No two are equal, so that a drawing in one palette can be coloured anew by name.
 *
 * @param text names and figures
 * @param muted the axis and what is said beside
 * @param grid the lines behind
 * @param own bars of data-bridge
 * @param ownInner what lies within them
 * @param other bars of all others
 * @param otherInner what lies within them
 * @param background behind everything, where the chart stands alone
 */
record Palette(
        Color text,
        Color muted,
        Color grid,
        Color own,
        Color ownInner,
        Color other,
        Color otherInner,
        Color background) {
    static final Palette LIGHT = new Palette(
            new Color(0x1f2328),
            new Color(0x59636e),
            new Color(0xdde3e8),
            new Color(0x1a9a6c),
            new Color(0x0b5c3f),
            new Color(0xaeb4bd),
            new Color(0x6b737f),
            new Color(0xffffff));

    static final Palette DARK = new Palette(
            new Color(0xe6edf3),
            new Color(0x9198a1),
            new Color(0x30363d),
            new Color(0x2fa878),
            new Color(0xa2efcd),
            new Color(0x545d68),
            new Color(0xb4bcc6),
            new Color(0x0d1117));

    /** Each colour by the name that style sheets know it by. */
    Map<String, Color> byName() {
        Map<String, Color> colours = new LinkedHashMap<>();
        colours.put("text", text);
        colours.put("muted", muted);
        colours.put("grid", grid);
        colours.put("own", own);
        colours.put("own-inner", ownInner);
        colours.put("other", other);
        colours.put("other-inner", otherInner);
        colours.put("background", background);
        return colours;
    }
}
