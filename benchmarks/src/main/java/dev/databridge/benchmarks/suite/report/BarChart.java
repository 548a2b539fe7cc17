package dev.databridge.benchmarks.suite.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPosition;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.CategoryLabelWidthType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Lying bars from zero, one per system, so that lengths compare as the figures do. No logarithms: half as long is half as much.
 * What would leave no room for the others is cut, and looks so; its label says how long it is.
 */
final class BarChart {
    /** Narrow, so that its letters stay readable when a phone makes it smaller. */
    static final int WIDTH = 400;

    private static final Font NAMES = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 14);
    private static final int ROW = 27;
    private static final int AXIS = 44;

    /** What share of the axis is left behind the longest bar, for its label. */
    private static final double ROOM = 0.32;

    private BarChart() {}

    /** The height at which each bar has the same thickness in every chart. */
    static int height(Bars bars) {
        return bars.bars().size() * ROW + AXIS;
    }

    /** The chart alone, transparent: its page says the rest. */
    static JFreeChart of(Bars bars, Palette palette) {
        JFreeChart chart = new JFreeChart(null, NAMES, plot(bars, palette), false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(0, 0, 0, 0));
        return chart;
    }

    /** The chart with what a reader must know who sees nothing else. */
    static JFreeChart standingAlone(Bars bars, Palette palette, String title, String subtitle) {
        JFreeChart chart = of(bars, palette);
        chart.setBackgroundPaint(palette.background());
        chart.setPadding(new RectangleInsets(12, 14, 10, 14));
        chart.setTitle(left(new TextTitle(title, TITLE), palette.text()));
        TextTitle below = left(new TextTitle(subtitle, SMALL), palette.muted());
        below.setPosition(RectangleEdge.BOTTOM);
        chart.addSubtitle(below);
        return chart;
    }

    private static TextTitle left(TextTitle title, Color colour) {
        title.setPaint(colour);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setMargin(0, 0, 8, 0);
        return title;
    }

    private static CategoryPlot plot(Bars bars, Palette palette) {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        bars.bars().forEach(bar -> values.addValue(bar.value(), "", bar.system()));
        CategoryPlot plot = new CategoryPlot(
                values, names(palette), scale(bars, palette), new IntervalBarRenderer(bars.bars(), palette, NAMES));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(0, 0, 0, 12)); // room for half of the axis' last number
        plot.setRangeGridlinePaint(palette.grid());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        return plot;
    }

    private static CategoryAxis names(Palette palette) {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelFont(NAMES);
        axis.setTickLabelPaint(palette.text());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(0.32);
        // To the left: a reader's font is not the one that was measured here, and names would end at different places.
        axis.setCategoryLabelPositions(CategoryLabelPositions.replaceLeftPosition(
                CategoryLabelPositions.STANDARD,
                new CategoryLabelPosition(
                        RectangleAnchor.LEFT, TextBlockAnchor.CENTER_LEFT, CategoryLabelWidthType.RANGE, 0.5f)));
        return axis;
    }

    private static NumberAxis scale(Bars bars, Palette palette) {
        NumberAxis axis = new NumberAxis(bars.unit());
        axis.setLabelFont(SMALL);
        axis.setLabelPaint(palette.muted());
        axis.setTickLabelFont(SMALL);
        axis.setTickLabelPaint(palette.muted());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setRange(0, bars.end() * (1 + ROOM));
        axis.setStandardTickUnits(NumberAxis.createStandardTickUnits(Locale.ROOT));
        return axis;
    }
}
