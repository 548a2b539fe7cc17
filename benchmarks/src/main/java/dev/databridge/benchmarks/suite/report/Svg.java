package dev.databridge.benchmarks.suite.report;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;
import org.jfree.svg.ViewBox;

/** Charts as SVG. */
final class Svg {
    static {
        // Fonts are measured, nothing is shown.
        System.setProperty("java.awt.headless", "true");
    }

    private Svg() {}

    /** A chart that grows and shrinks with its place. Same chart, same text: no random names in it. */
    static String draw(JFreeChart chart, int width, int height, String label) {
        SVGGraphics2D graphics = new SVGGraphics2D(width, height, SVGUnits.PX);
        graphics.setDefsKeyPrefix("c");
        graphics.setGeomDoubleConverter(Svg::shortNumber);
        graphics.setTransformDoubleConverter(Svg::shortNumber);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        String element = graphics.getSVGElement(null, false, new ViewBox(0, 0, width, height), null, null);
        return withLabel(element, label);
    }

    /** The same drawing with its colours as variables of the style sheet: {@code var(--own)}, … */
    static String withVariables(String svg, Palette palette) {
        String coloured = svg;
        for (Map.Entry<String, Color> colour : palette.byName().entrySet()) {
            coloured = coloured.replace(rgb(colour.getValue()), "var(--" + colour.getKey() + ')');
        }
        return coloured;
    }

    static String rgb(Color colour) {
        return "rgb(" + colour.getRed() + ',' + colour.getGreen() + ',' + colour.getBlue() + ')';
    }

    private static String withLabel(String element, String label) {
        return element.replaceFirst("<svg", "<svg role='img' aria-label='" + Html.escaped(label) + "'");
    }

    /** A hundredth of a pixel is never seen. */
    private static String shortNumber(double value) {
        double rounded = Math.rint(value * 100) / 100;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
