package org.yaodian.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaodian.plan.PlanScope;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.report.ExportOptions;
import org.yaodian.report.ExportWorkbook;
import org.yaodian.report.PdfWriter;
import org.yaodian.report.PlanSheets;
import org.yaodian.report.SheetKind;
import org.yaodian.report.SheetModel;
import org.yaodian.report.TemplateWorkbook;
import org.yaodian.report.WholeFile;
import org.yaodian.report.official.PlanFacts;
import org.yaodian.report.official.SheetDocx;

/** Writing a plan's sheets as it stands on a day. */
public final class Exporting implements Product {
    /** Of names that are told; more help nobody. */
    private static final int MOST_NAMES = 10;

    private final PlanStatus status;
    private final ExportOptions options;
    private final Function<ProgressListener, List<SheetModel>> registers;
    /** What registers add, once it has been read. */
    private List<SheetModel> more;

    /**
     * @param status how the plan stands on the day that the sheets tell
     * @param madeBy who makes them
     */
    public Exporting(PlanStatus status, String madeBy, Set<SheetKind> sheets) {
        this(status, new ExportOptions(null, madeBy, sheets), listener -> List.of());
    }

    private Exporting(
            PlanStatus status, ExportOptions options, Function<ProgressListener, List<SheetModel>> registers) {
        this.status = status;
        this.options = options;
        this.registers = registers;
    }

    /**
     * Every sheet of a plan and those of its registers: 办件时限统计, each that has entries, and what
     * look-backs found. The desk is read while they are written.
     */
    public static Exporting withRegisters(Desk desk, Standing standing) {
        return new Exporting(
                standing.plan(),
                ExportOptions.all(null, desk.who()),
                listener -> new RegisterSheets(desk, standing, PlanScope.ALL).all(listener));
    }

    /**
     * The sheets that are wished for; those of registers, which may be many, are read when they are written.
     *
     * @throws Refused where the plan has no items in the scope
     */
    public static Exporting of(Desk desk, ProductWish wish) {
        Standing standing = desk.standing(wish.year(), wish.on());
        PlanStatus part = Substance.of(standing.plan(), wish);
        String name = ScopeName.told(part.snapshot(), wish.scope());
        return new Exporting(
                part,
                new ExportOptions(null, desk.who(), name, wish.sheets()),
                listener ->
                        wish.registers() ? new RegisterSheets(desk, standing, wish.scope()).all(listener) : List.of());
    }

    @Override
    public List<Refused> remarks() {
        return Substance.remarks(status.snapshot().plan(), status.snapshot().on());
    }

    @Override
    public void write(ProductFormat format, Path file, ProgressListener listener) {
        switch (format) {
            case XLSX -> workbook(file, listener);
            case PDF -> pdf(file, listener);
            case DOCX -> docx(file, listener);
            default -> throw Products.notThere(ProductKind.PROGRESS, format);
        }
    }

    /**
     * Writes the workbook; a file that is there is replaced when the new one is whole.
     *
     * @throws org.yaodian.plan.Refused when it cannot be written
     * @throws java.util.concurrent.CancellationException when the listener says so
     */
    public void workbook(Path file, ProgressListener listener) {
        expectNoPlanFile(file);
        ExportWorkbook.write(status, status.calendar(), options, more(listener), file, listener);
    }

    /** Writes the same pages as PDF; as {@link #workbook}. */
    public void pdf(Path file, ProgressListener listener) {
        expectNoPlanFile(file);
        WholeFile.write(file, out -> pdf(out, listener));
    }

    /**
     * Fills an office's own workbook with the same figures; as {@link #workbook}.
     *
     * @return what should be known of it: the names in it that mean nothing here
     * @throws Refused also when the template cannot be read, would be replaced, or names nothing that is known
     */
    public List<Refused> fill(Path template, Path file) {
        expectNoPlanFile(file);
        if (!Files.isRegularFile(template)) {
            throw new Refused("template.notFound", template);
        }
        expectOther(template, file);
        List<String> unknown = new ArrayList<>();
        Map<String, Object> figures = new HashMap<>(PlanFacts.of(status, List.of(), options.madeBy(), options.part()));
        // a cell has its own way to round
        figures.put("完成率", status.completion());
        WholeFile.write(
                file,
                out -> unknown.addAll(TemplateWorkbook.write(template, figures, sheets(ProgressListener.NONE), out)
                        .unknown()));
        return unknown.isEmpty() ? List.of() : List.of(new Refused("template.unknown", told(unknown)));
    }

    private static String told(List<String> names) {
        String first = String.join("、", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return names.size() > MOST_NAMES ? first + "……" : first;
    }

    /** What came of a template never takes its place: it is filled again next month. */
    private static void expectOther(Path template, Path file) {
        try {
            if (Files.exists(file) && Files.isSameFile(template, file)) {
                throw new Refused("template.same", file);
            }
        } catch (IOException e) {
            throw new Refused(e, "template.unreadable", template);
        }
    }

    private void docx(Path file, ProgressListener listener) {
        expectNoPlanFile(file);
        WholeFile.write(file, out -> SheetDocx.write(sheets(listener), options.madeBy(), out, listener));
    }

    /** A sheet never takes the place of a plan, by whatever name or link that is called. */
    static void expectNoPlanFile(Path file) {
        if (file.getFileName() != null && file.getFileName().toString().endsWith(Desk.EXTENSION) || isPlanFile(file)) {
            throw new Refused("report.planFile", file);
        }
    }

    private static boolean isPlanFile(Path file) {
        try {
            Desk.expectPlanFile(file);
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    private void pdf(OutputStream out, ProgressListener listener) throws IOException {
        PdfWriter.write(sheets(listener), out, listener);
    }

    /** @throws Refused report.noRegisters where registers alone are wished for and have no entries */
    private List<SheetModel> sheets(ProgressListener listener) {
        List<SheetModel> sheets = new ArrayList<>(own());
        sheets.addAll(more(listener));
        return sheets;
    }

    private List<SheetModel> own() {
        return PlanSheets.of(status, status.calendar(), options);
    }

    private synchronized List<SheetModel> more(ProgressListener listener) {
        if (more == null) {
            List<SheetModel> read = registers.apply(listener);
            if (read.isEmpty() && options.sheets().isEmpty()) {
                throw new Refused("report.noRegisters", status.snapshot().on());
            }
            more = List.copyOf(read);
        }
        return more;
    }

    @Override
    public SheetPages pages(ProgressListener listener) {
        return Products.pages(sheets(listener), listener);
    }

    /** Those of the first of the plan's own sheets, which come sooner than all. */
    @Override
    public Optional<SheetPages> beginning(ProgressListener listener) {
        List<SheetModel> own = own();
        return own.isEmpty() ? Optional.empty() : Optional.of(Products.pages(own.subList(0, 1), listener));
    }
}
