package org.yaodian.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.yaodian.plan.PersonRole;
import org.yaodian.plan.Plan;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.register.EntryQuery;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.report.PdfWriter;
import org.yaodian.report.RegisterLine;
import org.yaodian.report.RegisterSheet;
import org.yaodian.report.SheetModel;
import org.yaodian.report.WholeFile;
import org.yaodian.report.WorkbookWriter;

/** Writing a register as it stands on a day: names and addresses masked, unless the coordinator wants them as they are. */
public final class RegisterExport {
    private final Desk desk;
    private final RegisterDefinition definition;
    private final SheetModel sheet;

    /**
     * @param year the plan's year, null for the newest
     * @param register by its word or name
     * @param withPersonal names and addresses as they are, for the coordinator's own use
     * @throws Refused where there is no such register, or somebody else asks for what is personal
     */
    public RegisterExport(Desk desk, Integer year, String register, LocalDate on, boolean withPersonal) {
        this.desk = desk;
        this.definition = Registers.named(desk.catalogue(), register);
        if (withPersonal && desk.role() != PersonRole.COORDINATOR) {
            throw new Refused("export.personal");
        }
        this.sheet = sheet(desk, desk.snapshot(year, on).plan(), definition, on, withPersonal);
    }

    static SheetModel sheet(Desk desk, Plan plan, RegisterDefinition definition, LocalDate on, boolean withPersonal) {
        EntryQuery query = EntryQuery.all(plan, on, definition.register());
        return sheet(desk, plan, definition, on, new RegisterLines(desk, query), "", withPersonal);
    }

    /** The entries that are told, masked; {@code part} stands behind the title. */
    static SheetModel sheet(
            Desk desk, Plan plan, RegisterDefinition definition, LocalDate on, List<RegisterLine> lines, String part) {
        return sheet(desk, plan, definition, on, lines, part, false);
    }

    private static SheetModel sheet(
            Desk desk,
            Plan plan,
            RegisterDefinition definition,
            LocalDate on,
            List<RegisterLine> lines,
            String part,
            boolean withPersonal) {
        RegisterBody body = definition.body();
        EntryQuery query = EntryQuery.all(plan, on, definition.register());
        SheetModel.Heading heading = new SheetModel.Heading(
                RegisterSheet.title(body) + part, plan.issuer() == null ? "" : plan.issuer(), on, desk.who());
        return RegisterSheet.of(body, heading, desk.file().registers().usedActs(query), lines, withPersonal);
    }

    public RegisterDefinition register() {
        return definition;
    }

    /** How many entries there are to write. */
    public int count() {
        return sheet.rows().size();
    }

    /**
     * Writes the workbook; a file that is there is replaced when the new one is whole.
     *
     * @throws Refused when it cannot be written
     * @throws java.util.concurrent.CancellationException when the listener says so
     */
    public void workbook(Path file, ProgressListener listener) {
        Exporting.expectNoPlanFile(file);
        WholeFile.write(file, out -> WorkbookWriter.write(List.of(sheet), desk.who(), out, listener));
    }

    /** Writes the same as pages of a PDF; as {@link #workbook}. */
    public void pdf(Path file, ProgressListener listener) {
        Exporting.expectNoPlanFile(file);
        WholeFile.write(file, out -> PdfWriter.write(List.of(sheet), out, listener));
    }
}
