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

    /** A chart that grows and shrinks with its place. The same chart is the same text. */
    static String draw(JFreeChart chart, int width, int height, String label) {
        SVGGraphics2D graphics = new SVGGraphics2D(width, height, SVGUnits.PX);
        graphics.setGeomDoubleConverter(Svg::shortNumber);
        graphics.setTransformDoubleConverter(Svg::shortNumber);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        String element = graphics.getSVGElement(null, true, new ViewBox(0, 0, width, height), null, null);
        return withLabel(plain(element), label);
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

    /** Without clip paths: nothing is drawn outside, and their names would have to differ on a page of many charts. */
    private static String plain(String element) {
        return element.replaceAll(" clip-path='[^']*'", "")
                .replaceAll("<defs>.*?</defs>", "")
                .replaceAll(" xmlns:(jfreesvg|xlink)='[^']*'", "")
                .replace(" fill-opacity: 1.0;", "")
                .replaceAll("<g>(<text [^>]*>[^<]*</text>)</g>", "$1");
    }

    private static String withLabel(String element, String label) {
        return "<svg role='img' aria-label='" + Html.escaped(label) + '\'' + element.substring("<svg".length());
    }

    /** A hundredth of a pixel is never seen. */
    private static String shortNumber(double value) {
        double rounded = Math.rint(value * 100) / 100;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
