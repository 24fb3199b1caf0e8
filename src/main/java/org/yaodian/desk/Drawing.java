package org.yaodian.desk;

import java.nio.file.Path;
import java.util.List;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.report.WholeFile;
import org.yaodian.report.picture.DrawnPage;
import org.yaodian.report.picture.Picture;
import org.yaodian.report.picture.PictureWriter;

/** A picture of a plan as it stands on a day, for slides and walls. */
final class Drawing implements Product {
    private final ProductKind kind;
    private final Picture picture;
    private final List<Refused> remarks;

    Drawing(ProductKind kind, Picture picture, List<Refused> remarks) {
        this.kind = kind;
        this.picture = picture;
        this.remarks = List.copyOf(remarks);
    }

    @Override
    public List<Refused> remarks() {
        return remarks;
    }

    @Override
    public SheetPages pages(ProgressListener listener) {
        return SheetPages.of(new DrawnPage(picture));
    }

    @Override
    public void write(ProductFormat format, Path file, ProgressListener listener) {
        Exporting.expectNoPlanFile(file);
        switch (format) {
            case PNG -> WholeFile.write(file, out -> PictureWriter.png(picture, out));
            case SVG -> WholeFile.write(file, out -> PictureWriter.svg(picture, out));
            case PDF -> WholeFile.write(file, out -> PictureWriter.pdf(picture, out));
            default -> throw Products.notThere(kind, format);
        }
    }
}
