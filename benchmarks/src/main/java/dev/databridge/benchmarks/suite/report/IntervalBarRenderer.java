package dev.databridge.benchmarks.suite.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/**
 * Draws a bar, the thinner bar within it, the line of its interval across its end, and its figure behind.
 *
 * <p>The library's own interval renderer knows only standard deviations, and its labels would lie across the lines.
 */
final class IntervalBarRenderer extends BarRenderer {
    private static final long serialVersionUID = 1;
    private static final double INNER = 0.36;
    private static final double GAP = 6;

    private final transient List<Bar> bars;
    private final transient Palette palette;
    private final Font font;

    IntervalBarRenderer(List<Bar> bars, Palette palette, Font font) {
        this.bars = bars;
        this.palette = palette;
        this.font = font;
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(false);
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        return bars.get(column).isOwn() ? palette.own() : palette.other();
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis domainAxis,
            ValueAxis rangeAxis,
            CategoryDataset dataset,
            int row,
            int column,
            int pass) {
        super.drawItem(graphics, state, area, plot, domainAxis, rangeAxis, dataset, row, column, pass);
        double top = calculateBarW0(plot, plot.getOrientation(), area, domainAxis, state, row, column);
        Scale scale = new Scale(rangeAxis, area, plot.getRangeAxisEdge());
        draw(graphics, bars.get(column), top, state.getBarWidth(), scale);
    }

    private void draw(Graphics2D graphics, Bar bar, double top, double height, Scale scale) {
        double middle = top + height / 2;
        if (bar.inner() != null) {
            Color colour = bar.isOwn() ? palette.ownInner() : palette.otherInner();
            graphics.setPaint(colour);
            double start = scale.at(0);
            double thickness = height * INNER;
            graphics.fill(
                    new Rectangle2D.Double(start, middle - thickness / 2, scale.at(bar.inner()) - start, thickness));
        }
        if (bar.cut()) {
            drawCut(graphics, scale.at(bar.end()), top, height);
        } else {
            graphics.setPaint(palette.text());
            graphics.setStroke(new BasicStroke(1.2f));
            graphics.draw(new Line2D.Double(scale.at(bar.low()), middle, scale.at(bar.high()), middle));
        }
        graphics.setPaint(palette.text());
        graphics.setFont(font);
        float baseline = (float) (middle + graphics.getFontMetrics().getAscent() * 0.36);
        graphics.drawString(bar.label(), (float) (scale.at(bar.end()) + GAP), baseline);
    }

    /** A slanting gap near the end. */
    private void drawCut(Graphics2D graphics, double end, double top, double height) {
        Path2D gap = new Path2D.Double();
        gap.moveTo(end - 16, top + height + 1);
        gap.lineTo(end - 8, top - 1);
        gap.lineTo(end - 3, top - 1);
        gap.lineTo(end - 11, top + height + 1);
        gap.closePath();
        graphics.setPaint(palette.background());
        graphics.fill(gap);
    }

    /** From values to places. */
    private record Scale(ValueAxis axis, Rectangle2D area, RectangleEdge edge) {
        double at(double value) {
            return axis.valueToJava2D(value, area, edge);
        }
    }
}
