package org.yaodian.ui.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DocumentTemplates;
import org.yaodian.desk.Exporting;
import org.yaodian.desk.PaperKind;
import org.yaodian.desk.Product;
import org.yaodian.desk.ProductFormat;
import org.yaodian.desk.ProductKind;
import org.yaodian.desk.ProductWish;
import org.yaodian.desk.ScopeName;
import org.yaodian.plan.PlanScope;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.report.SheetKind;
import org.yaodian.ui.kit.Background;
import org.yaodian.ui.kit.FileOpener;
import org.yaodian.ui.kit.JobListener;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** What 报表 makes: which kind, as of which day, of which sheets; their preview and their export. */
public final class ReportsModel {
    private static final String FOLDER = "reports.folder";

    /** What came of the last export. */
    sealed interface Outcome {
        /** Nothing was exported yet. */
        record None() implements Outcome {}

        /**
         * It lies there.
         *
         * @param remarks what should be known of it
         */
        record Exported(Path path, List<Refused> remarks) implements Outcome {}

        /** Nothing was written, and why. */
        record NotExported(Refused refused) implements Outcome {}

        /** It was cancelled, and nothing was written. */
        record Cancelled() implements Outcome {}
    }

    private final Texts texts;
    private final Workspace workspace;
    private final Preferences preferences;
    private final PreviewModel preview;
    private final StatutoryModel statutory;
    private final ObjectProperty<ProductKind> kind = new SimpleObjectProperty<>(ProductKind.PROGRESS);
    private final ObjectProperty<ProductFormat> format = new SimpleObjectProperty<>(ProductFormat.XLSX);
    private final ObjectProperty<PlanScope> scope = new SimpleObjectProperty<>(PlanScope.ALL);
    private final BooleanProperty registers = new SimpleBooleanProperty(true);
    private final BooleanProperty draft = new SimpleBooleanProperty(true);
    private final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Set<SheetKind>> sheets =
            new ReadOnlyObjectWrapper<>(EnumSet.allOf(SheetKind.class));
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(new Outcome.None());
    private final ReadOnlyBooleanWrapper exporting = new ReadOnlyBooleanWrapper();
    private LocalDate usualDay;
    private boolean shown;

    public ReportsModel(Texts texts, Workspace workspace, Preferences preferences) {
        this.texts = texts;
        this.workspace = workspace;
        this.preferences = preferences;
        this.preview = new PreviewModel(workspace.background(), texts.get("preview.making"));
        this.statutory = new StatutoryModel(workspace, date);
        setUsualDay();
        workspace.status().addListener((property, before, now) -> {
            setUsualDay();
            remake();
        });
        workspace.desk().addListener((property, before, now) -> {
            outcome.set(new Outcome.None());
            remake();
        });
        date.addListener(property -> remake());
        sheets.addListener(property -> remake());
        scope.addListener(property -> remake());
        registers.addListener(property -> remake());
        draft.addListener(property -> remake());
        kind.addListener((property, before, now) -> {
            format.set(now.formats().get(0));
            statutory.open().set(false);
            remake();
        });
    }

    /** Follows the plan that is shown, and the calendar, until somebody chooses a day. */
    private void setUsualDay() {
        LocalDate today = workspace.clock().today();
        LocalDate usual = status() == null ? today : status().snapshot().plan().usualDay(today);
        if (usualDay == null || usualDay.equals(date.get())) {
            date.set(usual);
        }
        usualDay = usual;
    }

    PreviewModel preview() {
        return preview;
    }

    /** What is typed by hand into 政府信息公开年报. */
    StatutoryModel statutory() {
        return statutory;
    }

    ObjectProperty<ProductKind> kind() {
        return kind;
    }

    /** One of those of the kind, the usual one when another kind is chosen. */
    ObjectProperty<ProductFormat> format() {
        return format;
    }

    /** Which part of the plan is told. */
    ObjectProperty<PlanScope> scope() {
        return scope;
    }

    /** Whether the registers' sheets come with the plan's. */
    BooleanProperty registers() {
        return registers;
    }

    /** Whether 政府信息公开年报 bears the marks of a draft. */
    BooleanProperty draft() {
        return draft;
    }

    /** How the plan stands that is shown, null before it has been read. */
    PlanStatus status() {
        return workspace.status().get();
    }

    /** As of which day; null while what is typed is none. */
    ObjectProperty<LocalDate> date() {
        return date;
    }

    /** The chosen sheets, maybe none. */
    ReadOnlyObjectProperty<Set<SheetKind>> sheets() {
        return sheets.getReadOnlyProperty();
    }

    void choose(SheetKind sheet, boolean wanted) {
        Set<SheetKind> changed = EnumSet.noneOf(SheetKind.class);
        changed.addAll(sheets.get());
        if (wanted) {
            changed.add(sheet);
        } else {
            changed.remove(sheet);
        }
        sheets.set(changed);
    }

    ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty exporting() {
        return exporting.getReadOnlyProperty();
    }

    /** Whether there is a plan with something in it. */
    boolean hasPlan() {
        PlanStatus status = workspace.status().get();
        return status != null && !status.items().isEmpty();
    }

    boolean isComplete() {
        return hasPlan() && date.get() != null && hasSheets();
    }

    /** Whether something is chosen that can be told; only 进展工作簿 has sheets to choose. */
    boolean hasSheets() {
        return kind.get() != ProductKind.PROGRESS || !sheets.get().isEmpty() || registers.get();
    }

    /** Whether the day lies before the plan's year: nothing was done yet. */
    boolean isBeforePlan() {
        return hasPlan()
                && date.get() != null
                && date.get().getYear() < status().snapshot().plan().year();
    }

    /** Pages are made only while somebody looks at them. */
    void show(boolean nowShown) {
        shown = nowShown;
        remake();
    }

    private void remake() {
        boolean nothingToShow = workspace.desk().get() == null || !isComplete();
        if (nothingToShow) {
            preview.want(null);
        } else if (shown) {
            preview.want(wish());
        }
    }

    private PreviewModel.Wish wish() {
        int year = status().snapshot().plan().year();
        return new PreviewModel.Wish(
                workspace.desk().get(),
                status(),
                kind.get(),
                new ProductWish(
                        year,
                        date.get(),
                        kind.get().hasScope() ? scope.get() : PlanScope.ALL,
                        sheets.get(),
                        registers.get(),
                        draft.get()));
    }

    /** The name that is proposed for the file. */
    String fileName() {
        PlanSnapshot snapshot = workspace.status().get().snapshot();
        String part = ScopeName.told(snapshot, wish().what().scope());
        String word = kind.get().title() + (part.isEmpty() ? "" : "-" + part);
        return FileNames.of(snapshot.plan().title(), word, date.get(), format.get());
    }

    /** Where the last export went, or where the plan file lies; empty where neither is there. */
    Optional<Path> folder() {
        String kept = preferences.get(FOLDER);
        return Optional.ofNullable(kept)
                .map(Path::of)
                .filter(Files::isDirectory)
                .or(() -> workspace.path().map(path -> path.toAbsolutePath().getParent()))
                .filter(Files::isDirectory);
    }

    /** Writes the file, as long work; a file that is there was chosen to be replaced. */
    void export(Path chosen) {
        Desk desk = workspace.desk().get();
        if (desk == null || !isComplete() || exporting.get()) {
            return;
        }
        ProductFormat wanted = format.get();
        Path target = FileNames.extend(chosen, wanted);
        if (!target.equals(chosen) && Files.exists(target)) {
            outcome.set(new Outcome.NotExported(new Refused("file.exists", target)));
            return;
        }
        outcome.set(new Outcome.None());
        exporting.set(true);
        PreviewModel.Wish what = wish();
        Background background = workspace.background();
        background.start(background
                .<Product>atDesk("export", job -> what.make())
                .onDone(ready -> write(ready, wanted, target))
                .onRefused(refused -> end(new Outcome.NotExported(refused))));
    }

    /** Fills the office's own workbook; as {@link #export}. */
    void export(Path template, Path chosen) {
        Desk desk = workspace.desk().get();
        if (desk == null || !isComplete() || exporting.get()) {
            return;
        }
        Path target = FileNames.extend(chosen, ProductFormat.XLSX);
        ProductWish what = wish().what();
        outcome.set(new Outcome.None());
        exporting.set(true);
        write(target, listener -> Exporting.of(desk, what).fill(template, target));
    }

    private void write(Product ready, ProductFormat wanted, Path target) {
        write(target, listener -> {
            ready.write(wanted, target, listener);
            return ready.remarks();
        });
    }

    private void write(Path target, Function<ProgressListener, List<Refused>> writing) {
        Background background = workspace.background();
        background.start(background
                .<List<Refused>>longWork(texts.get("export.going"), job -> writing.apply(new JobListener(job)))
                .onDone(remarks -> {
                    preferences.put(FOLDER, target.toAbsolutePath().getParent().toString());
                    end(new Outcome.Exported(target, remarks));
                })
                .onRefused(refused -> end(new Outcome.NotExported(refused)))
                .whenCancelled(() -> end(new Outcome.Cancelled())));
    }

    /** Opens the wording of the chosen kind for editing: the office's own, which is made where there is none. */
    void editWording(Runnable opened) {
        PaperKind paper = PaperKind.valueOf(kind.get().name());
        Background background = workspace.background();
        background.start(background
                .<Path>longWork(texts.get("export.opening"), job -> {
                    Path own = DocumentTemplates.toEdit(paper);
                    FileOpener.open(own);
                    return own;
                })
                .onDone(own -> opened.run())
                .onRefused(refused -> end(new Outcome.NotExported(
                        refused.getCause() instanceof IOException
                                ? new Refused(refused, "document.cannotOpen", DocumentTemplates.folder())
                                : refused))));
    }

    private void end(Outcome ended) {
        exporting.set(false);
        outcome.set(ended);
    }
}
