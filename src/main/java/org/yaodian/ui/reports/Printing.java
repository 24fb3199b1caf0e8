package org.yaodian.ui.reports;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.yaodian.plan.ProgressListener;
import org.yaodian.report.PagePictures;

/** Printing pages on a printer that the user chooses. */
final class Printing {
    /** Pixels to the point: 200 dots per inch. */
    private static final double SCALE = 200 / 72.0;

    /** Between the paper that a printer tells and that of a page, in points. */
    private static final double ROUNDING = 2;

    private final PrinterJob job;

    private Printing(PrinterJob job) {
        this.job = job;
    }

    /** Whether any printer is known; may take a while, so to be asked off the FX thread. */
    static boolean isPossible() {
        return Printer.getDefaultPrinter() != null || !Printer.getAllPrinters().isEmpty();
    }

    /** Lets the user choose printer and pages, on the FX thread; empty when they do not want to. */
    static Optional<Printing> ask(Window owner, String name, PagePictures pages) {
        Printer printer = Optional.ofNullable(Printer.getDefaultPrinter())
                .or(() -> Printer.getAllPrinters().stream().findFirst())
                .orElse(null);
        PrinterJob job = printer == null ? null : PrinterJob.createPrinterJob(printer);
        if (job == null) {
            return Optional.empty();
        }
        job.getJobSettings().setJobName(name);
        job.getJobSettings()
                .setPageLayout(
                        printer.createPageLayout(Paper.A4, orientation(pages), Printer.MarginType.HARDWARE_MINIMUM));
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Optional.empty();
        }
        return Optional.of(new Printing(job));
    }

    private static PageOrientation orientation(PagePictures pages) {
        return pages.width(0) > pages.height(0) ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
    }

    /** Prints the chosen pages, off the FX thread; whether the printer took them. */
    boolean print(PagePictures pages, ProgressListener listener) throws IOException {
        int count = pages.pageCount();
        for (int page = 0; page < count; page++) {
            if (listener.cancelled()) {
                job.cancelJob();
                throw new CancellationException();
            }
            listener.progress((double) page / count, (page + 1) + " / " + count);
            if (isChosen(page) && !print(pages, page)) {
                job.cancelJob();
                return false;
            }
        }
        return job.endJob();
    }

    private boolean isChosen(int page) {
        PageRange[] ranges = job.getJobSettings().getPageRanges();
        if (ranges == null || ranges.length == 0) {
            return true;
        }
        for (PageRange range : ranges) {
            if (page + 1 >= range.getStartPage() && page + 1 <= range.getEndPage()) {
                return true;
            }
        }
        return false;
    }

    private boolean print(PagePictures pages, int page) throws IOException {
        PageLayout layout = job.getJobSettings().getPageLayout();
        ImageView view = new ImageView(PagePicture.of(pages, page, SCALE).image());
        view.setPreserveRatio(true);
        if (isOfPaperSize(pages, page, layout)) {
            // the margins of an official page are told in millimetres: it keeps its size, and they reach where no ink
            // does
            view.setFitWidth(pages.width(page));
            view.setX(-layout.getLeftMargin());
            view.setY(-layout.getTopMargin());
        } else {
            view.setFitWidth(layout.getPrintableWidth());
            view.setFitHeight(layout.getPrintableHeight());
        }
        return job.printPage(layout, view);
    }

    private static boolean isOfPaperSize(PagePictures pages, int page, PageLayout layout) {
        boolean upright = layout.getPageOrientation() == PageOrientation.PORTRAIT;
        double width =
                upright ? layout.getPaper().getWidth() : layout.getPaper().getHeight();
        double height =
                upright ? layout.getPaper().getHeight() : layout.getPaper().getWidth();
        return Math.abs(pages.width(page) - width) <= ROUNDING && Math.abs(pages.height(page) - height) <= ROUNDING;
    }
}
