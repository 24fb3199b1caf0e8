package org.yaodian.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.report.PagePictures;
import org.yaodian.report.PdfWriter;
import org.yaodian.report.SheetModel;
import org.yaodian.report.WorkbookLibrary;
import org.yaodian.report.picture.MatrixPicture;
import org.yaodian.report.picture.Picture;
import org.yaodian.report.picture.SectionPicture;
import org.yaodian.report.picture.YearPicture;

/** Makes what comes out of a plan. */
public final class Products {
    private Products() {}

    /** Begins to load what writing a format takes, beside whatever is done before it is written. */
    public static void prepare(ProductFormat format) {
        if (format == ProductFormat.XLSX) {
            WorkbookLibrary.wake();
        }
    }

    /** The pages of sheets, and where each begins. */
    static SheetPages pages(List<SheetModel> sheets, ProgressListener listener) {
        List<Integer> first = new ArrayList<>();
        PagePictures pictures = pages(out -> first.addAll(PdfWriter.write(sheets, out, listener)));
        List<SheetPages.Sheet> named = IntStream.range(0, sheets.size())
                .mapToObj(i -> new SheetPages.Sheet(sheets.get(i).name(), first.get(i)))
                .toList();
        return new SheetPages(pictures, named, List.of());
    }

    /** What is written as the pages of a PDF. */
    @FunctionalInterface
    interface Pdf {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Reads the plan at the desk; looking at it and writing it may go on elsewhere, while the desk is open.
     *
     * @throws Refused where there is no such plan, it has nothing to tell of this kind, or the office's own wording cannot be read
     */
    public static Product make(Desk desk, ProductKind kind, ProductWish wish) {
        return switch (kind) {
            case PROGRESS -> Exporting.of(desk, wish);
            case LEDGER -> LookBackReport.filled(desk, wish);
            case STATUTORY -> new StatutoryPaper(desk, wish);
            case ANNUAL -> new Papers(desk, PaperKind.ANNUAL, wish);
            case BULLETIN -> new Papers(desk, PaperKind.BULLETIN, wish);
            case REMINDERS -> new Papers(desk, PaperKind.REMINDERS, wish);
            case LOOK_BACK -> new Papers(desk, PaperKind.LOOK_BACK, wish);
            case NOTICES -> new Papers(desk, PaperKind.NOTICES, wish);
            case MATRIX -> drawing(desk, kind, wish, MatrixPicture::new);
            case YEAR -> drawing(desk, kind, wish, YearPicture::new);
            case SECTIONS -> drawing(desk, kind, wish, SectionPicture::new);
        };
    }

    private static Product drawing(
            Desk desk, ProductKind kind, ProductWish wish, BiFunction<PlanStatus, String, Picture> picture) {
        PlanStatus status = Substance.of(desk.standing(wish.year(), wish.on()).plan(), wish);
        return new Drawing(
                kind,
                picture.apply(status, ScopeName.told(status.snapshot(), wish.scope())),
                Substance.remarks(status.snapshot().plan(), wish.on()));
    }

    /** That a kind does not come in a format. */
    static Refused notThere(ProductKind kind, ProductFormat format) {
        return new Refused(
                "product.format",
                kind.title(),
                format.word(),
                kind.formats().stream().map(ProductFormat::word).collect(Collectors.joining("、")));
    }

    /** The pages of a PDF that is written to memory. */
    static PagePictures pages(Pdf pdf) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.writeTo(out);
            return PagePictures.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
