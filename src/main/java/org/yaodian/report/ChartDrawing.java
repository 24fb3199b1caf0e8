package org.yaodian.report;

import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTOverlap;

/** Draws the charts of a sheet as native ones, right of its table, over cells that are written already. */
final class ChartDrawing {
    private static final double FRAME_POINTS = 62;
    private static final double BAR_POINTS = 14.5;
    private static final double GAP_POINTS = 8;
    /** Lower bars could not be told from each other. */
    private static final double LEAST_BAR_PART = 0.45;

    private static final double LABEL_POINTS = 8.5;
    private static final double LEAST_LABEL_POINTS = 5;
    private static final int BAR_GAP_PERCENT = 45;
    private static final double FIFTH = 0.2;
    /** Of the scale below the bars. */
    private static final double MOST_STEPS = 10;

    private final XSSFSheet sheet;
    private final SheetModel model;
    private final XSSFDrawing drawing;
    private double top;
    private double barPart = 1;

    private ChartDrawing(XSSFSheet sheet, SheetModel model) {
        this.sheet = sheet;
        this.model = model;
        this.drawing = sheet.createDrawingPatriarch();
    }

    static void draw(XSSFSheet sheet, SheetModel model) {
        ChartDrawing charts = new ChartDrawing(sheet, model);
        charts.shrink();
        model.charts().forEach(charts::draw);
    }

    /** Makes bars lower where the charts would otherwise go over the foot of the first page, and be cut there. */
    private void shrink() {
        double frames = model.charts().size() * (FRAME_POINTS + GAP_POINTS);
        double bars = model.charts().stream().mapToDouble(ChartDrawing::bars).sum();
        double part = (SheetPage.chartRoom(model) - frames) / bars;
        barPart = part < LEAST_BAR_PART ? 1 : Math.min(1, part);
    }

    /** The height of its bars. */
    private static double bars(Chart chart) {
        return BAR_POINTS * chart.rowCount() * (chart.share() ? 1 : 1.4);
    }

    private void draw(Chart chart) {
        double height = FRAME_POINTS + barPart * bars(chart);
        XSSFChart drawn = drawing.createChart(anchor(top, top + height));
        top += height + GAP_POINTS;
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        drawn.getTitle()
                .getBody()
                .getParagraphs()
                .forEach(title -> title.getTextRuns().forEach(run -> run.setFontSize(RowHeights.HEADER_POINTS)));
        if (chart.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.getOrAddTextProperties().setFontSize(Math.max(LEAST_LABEL_POINTS, barPart * LABEL_POINTS));
        plot(chart, drawn, names, numbers(chart, drawn));
    }

    private XDDFValueAxis numbers(Chart chart, XSSFChart drawn) {
        XDDFValueAxis numbers = drawn.createValueAxis(AxisPosition.BOTTOM);
        // The names run from the top down, so their end is where the numbers stand below.
        numbers.setCrosses(AxisCrosses.MAX);
        numbers.setMinimum(0);
        numbers.getOrAddTextProperties().setFontSize(LABEL_POINTS);
        numbers.getOrAddMajorGridProperties().setLineProperties(line("D8DEE4"));
        numbers.setNumberFormat(chart.share() ? "0%" : "0");
        if (chart.share()) {
            numbers.setMaximum(1);
            numbers.setMajorUnit(FIFTH);
        } else {
            numbers.setMajorUnit(Math.ceil(longest(chart) / MOST_STEPS));
        }
        return numbers;
    }

    /** The largest number that a bar comes to, 1 at least. */
    private double longest(Chart chart) {
        return model.rows().subList(chart.firstRow(), chart.firstRow() + chart.rowCount()).stream()
                .mapToDouble(row -> chart.series().stream()
                        .map(series -> row.cells().get(series.column()))
                        .mapToDouble(cell -> cell instanceof Cell.Whole whole ? whole.number() : 0)
                        .sum())
                .reduce(1, Math::max);
    }

    private void plot(Chart chart, XSSFChart drawn, XDDFCategoryAxis names, XDDFValueAxis numbers) {
        XDDFBarChartData bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, numbers);
        bars.setBarDirection(BarDirection.BAR);
        bars.setVaryColors(false);
        bars.setGapWidth(BAR_GAP_PERCENT);
        if (chart.series().size() > 1) {
            bars.setBarGrouping(BarGrouping.STACKED);
        }
        for (Chart.Series from : chart.series()) {
            XDDFNumericalDataSource<Double> values =
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, cells(chart, from.column()));
            XDDFChartData.Series series = bars.addSeries(
                    XDDFDataSourcesFactory.fromStringCellRange(sheet, cells(chart, chart.nameColumn())), values);
            series.setTitle(from.name(), null);
            XDDFShapeProperties shape = new XDDFShapeProperties();
            shape.setFillProperties(solid(MarkColour.of(from.colour()).fill()));
            series.setShapeProperties(shape);
        }
        drawn.plot(bars);
        if (chart.series().size() > 1) {
            overlapWhole(drawn);
        }
    }

    /** As text, for POI's small schema has no type for this percentage and setting it as a number fails. */
    private static void overlapWhole(XSSFChart drawn) {
        CTOverlap overlap = drawn.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap();
        try (XmlCursor cursor = overlap.newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private static CellRangeAddress cells(Chart chart, int column) {
        int first = SheetPage.FIRST_ROW + chart.firstRow();
        return new CellRangeAddress(first, first + chart.rowCount() - 1, column, column);
    }

    private XSSFClientAnchor anchor(double from, double to) {
        int column = SheetPage.chartColumn(model);
        int[] start = place(from);
        int[] end = place(to);
        XSSFClientAnchor anchor = drawing.createAnchor(0, start[1], 0, end[1], column, start[0], column + 1, end[0]);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        return anchor;
    }

    /** The row and what is left within it, for a height in points below the header, which is repeated with what lies on it. */
    private int[] place(double points) {
        int row = SheetPage.FIRST_ROW;
        double left = points;
        while (left >= height(row)) {
            left -= height(row++);
        }
        return new int[] {row, Units.toEMU(left)};
    }

    private double height(int row) {
        return sheet.getRow(row) == null
                ? sheet.getDefaultRowHeightInPoints()
                : sheet.getRow(row).getHeightInPoints();
    }

    private static XDDFLineProperties line(String colour) {
        return new XDDFLineProperties(solid(colour));
    }

    private static XDDFSolidFillProperties solid(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(MarkColour.bytes(colour)));
    }
}
