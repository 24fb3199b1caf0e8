package org.yaodian;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.yaodian.store.Access;
import org.yaodian.store.Backups;
import org.yaodian.store.CheckResult;
import org.yaodian.store.HistoryFilter;
import org.yaodian.store.LockHolder;
import org.yaodian.store.RecordedChange;

/** The arrows between the packages: which may use which, and what each may use of the libraries. */
@AnalyzeClasses(packages = "org.yaodian", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    private static final String JAVAFX = "javafx..";
    private static final String[] CORE = {
        "org.yaodian.calendar..", "org.yaodian.plan..", "org.yaodian.register..", "org.yaodian.lookback.."
    };

    @ArchTest
    static final ArchRule arrows_run_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.yaodian..")
            .layer("calendar")
            .definedBy("org.yaodian.calendar..")
            .layer("plan")
            .definedBy("org.yaodian.plan..")
            .layer("register")
            .definedBy("org.yaodian.register..")
            .layer("lookback")
            .definedBy("org.yaodian.lookback..")
            .layer("reading")
            .definedBy("org.yaodian.reading..")
            .layer("report")
            .definedBy("org.yaodian.report..")
            .layer("exchange")
            .definedBy("org.yaodian.exchange..")
            .layer("store")
            .definedBy("org.yaodian.store..")
            .layer("desk")
            .definedBy("org.yaodian.desk..")
            .layer("ui")
            .definedBy("org.yaodian.ui..")
            .layer("cli")
            .definedBy("org.yaodian.cli..")
            .layer("main")
            .definedBy("org.yaodian")
            .whereLayer("calendar")
            .mayNotAccessAnyLayer()
            .whereLayer("plan")
            .mayOnlyAccessLayers("calendar")
            .whereLayer("register")
            .mayOnlyAccessLayers("calendar", "plan")
            .whereLayer("lookback")
            .mayOnlyAccessLayers("calendar", "plan")
            .whereLayer("reading")
            .mayOnlyAccessLayers("calendar", "plan", "register", "lookback")
            .whereLayer("report")
            .mayOnlyAccessLayers("calendar", "plan", "register", "lookback")
            .whereLayer("exchange")
            .mayOnlyAccessLayers("calendar", "plan", "register", "lookback")
            .whereLayer("store")
            .mayOnlyAccessLayers("calendar", "plan", "register", "lookback")
            .whereLayer("desk")
            .mayOnlyAccessLayers("calendar", "plan", "register", "lookback", "reading", "report", "exchange", "store")
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("main");

    @ArchTest
    static final ArchRule packages_have_no_circles = slices().matching("org.yaodian.(**)")
            .should()
            .beFreeOfCycles()
            // generated: its tables and keys know each other
            .ignoreDependency(resideInAPackage("org.yaodian.store.schema.."), alwaysTrue());

    @ArchTest
    static final ArchRule the_core_is_records_and_pure_functions = noClasses()
            .that(resideInAnyPackage(CORE))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            JAVAFX, "java.sql..", "org.jooq..", "java.nio.file..", "java.io..", "java.awt..")
                    .and(not(com.tngtech.archunit.core.domain.JavaClass.Predicates.type(java.io.Serializable.class))));

    @ArchTest
    static final ArchRule nothing_below_ui_and_cli_reads_the_clock = noClasses()
            .that(resideInAnyPackage(
                    "org.yaodian.calendar..",
                    "org.yaodian.plan..",
                    "org.yaodian.register..",
                    "org.yaodian.lookback..",
                    "org.yaodian.reading..",
                    "org.yaodian.report..",
                    "org.yaodian.exchange.."))
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(LocalTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule only_ui_imports_javafx = noClasses()
            .that(resideInAPackage("org.yaodian..").and(not(resideInAPackage("org.yaodian.ui.."))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JAVAFX, "org.controlsfx..", "atlantafx..");

    /** Their rules are left out of the compiled themes ({@code CompiledStyles}). */
    @ArchTest
    static final ArchRule no_window_has_a_control_without_a_look = noClasses()
            .that()
            .resideInAPackage("org.yaodian.ui..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "javafx\\.scene\\.(chart\\..*|web\\..*|control\\.(Accordion|ColorPicker|MenuBar|Pagination|Slider|Spinner"
                            + "|SplitPane|TabPane|ToolBar|Tree(Table)?(View|Cell|Row)))"
                            + "|org\\.controlsfx\\.control\\.(PopOver|ToggleSwitch|textfield\\..*|BreadCrumbBar)"
                            + "|atlantafx\\.base\\.controls\\..*");

    @ArchTest
    static final ArchRule only_store_imports_jooq_and_sql = noClasses()
            .that(resideInAPackage("org.yaodian..").and(not(resideInAPackage("org.yaodian.store.."))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "java.sql..", "org.sqlite..", "org.flywaydb..");

    @ArchTest
    static final ArchRule only_reports_forms_and_readers_import_poi = noClasses()
            .that(resideInAPackage("org.yaodian..")
                    .and(not(resideInAnyPackage(
                            "org.yaodian.report..", "org.yaodian.reading..", "org.yaodian.exchange.."))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule only_readers_and_reports_import_calendar_files = noClasses()
            .that(resideInAPackage("org.yaodian..")
                    .and(not(resideInAnyPackage("org.yaodian.report..", "org.yaodian.reading.."))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.github.mangstadt..");

    /** What is told of the store in records and words may be shown; files, folders and changes are the desk's. */
    @ArchTest
    static final ArchRule windows_and_verbs_reach_the_store_only_through_the_desk = noClasses()
            .that()
            .resideInAnyPackage("org.yaodian.ui..", "org.yaodian.cli..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.yaodian.store..")
                    .and(not(belongToAnyOf(
                            RecordedChange.class,
                            HistoryFilter.class,
                            CheckResult.class,
                            LockHolder.class,
                            Access.class,
                            Backups.Backup.class))));
}
