package org.yaodian.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.ui.reports.SampleWorkspace.await;
import static org.yaodian.ui.reports.SampleWorkspace.onFx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.desk.DocumentTemplates;
import org.yaodian.desk.EntryKeeping;
import org.yaodian.desk.Language;
import org.yaodian.desk.ProductFormat;
import org.yaodian.desk.ProductKind;
import org.yaodian.desk.SheetPages;
import org.yaodian.plan.Light;
import org.yaodian.plan.PlanScope;
import org.yaodian.plan.PlanStatus;
import org.yaodian.report.SheetKind;
import org.yaodian.ui.kit.Texts;

/** What 报表 makes, without a window. */
class ReportsModelTest {
    @TempDir
    private Path folder;

    private SampleWorkspace sample;
    private ReportsModel model;

    @BeforeEach
    void openSample() throws Exception {
        sample = new SampleWorkspace(folder);
        onFx(() -> model =
                new ReportsModel(new Texts(Language.CHINESE, "reports"), sample.workspace(), sample.preferences()));
    }

    @AfterEach
    void close() throws Exception {
        sample.close();
    }

    private void awaitReady() throws Exception {
        await(() -> model.preview().state().get() == PreviewModel.State.READY);
    }

    private int firstPage(SheetKind sheet) {
        return model.preview().pages().get().named(sheet.title()).orElseThrow().firstPage();
    }

    @Test
    void listsTheSheetsOfRegistersThatAreWritten() throws Exception {
        onFx(() -> sample.workspace()
                .act(desk -> new EntryKeeping(desk, null)
                        .add("依申请公开", Map.of("申请内容", "低保标准", "申请人类型", "自然人"), LocalDate.of(2022, 10, 20))));
        onFx(() -> model.show(true));
        await(() -> model.preview().state().get() == PreviewModel.State.READY
                && model.preview().pages().get().sheets().size() == 6);

        assertThat(model.preview().pages().get().sheets())
                .extracting(SheetPages.Sheet::name)
                .endsWith("办件时限统计", "依申请公开");
        onFx(() -> model.registers().set(false));
        await(() -> model.preview().state().get() == PreviewModel.State.READY
                && model.preview().pages().get().sheets().size() == 4);
    }

    @Test
    void showsTheFirstSheetWhileTheOthersAreMade() throws Exception {
        List<PreviewModel.State> states = new ArrayList<>();
        List<Integer> sheets = new ArrayList<>();
        onFx(() -> {
            model.preview().state().addListener((property, before, now) -> states.add(now));
            model.preview().pages().addListener((property, before, now) -> {
                if (now != null) {
                    sheets.add(now.sheets().size());
                }
            });
            model.show(true);
        });
        awaitReady();

        assertThat(states)
                .containsExactly(PreviewModel.State.MAKING, PreviewModel.State.BEGUN, PreviewModel.State.READY);
        assertThat(sheets).containsExactly(1, 4);
    }

    @Test
    void whatHasNothingToSayIsToldInPlaceOfThePages() throws Exception {
        onFx(() -> model.show(true));
        awaitReady();
        onFx(() -> model.kind().set(ProductKind.NOTICES));
        await(() -> model.preview().state().get() == PreviewModel.State.REFUSED);

        assertThat(model.preview().refused().reason()).isEqualTo("report.noNotices");
        assertThat(model.preview().pages().get()).isNull();
        onFx(() -> model.kind().set(ProductKind.MATRIX));
        awaitReady();
        assertThat(model.preview().pageCount()).isEqualTo(1);
    }

    @Test
    void registersAloneAreAChoiceTooAndSayWhenTheyHaveNothing() throws Exception {
        onFx(() -> {
            for (SheetKind sheet : SheetKind.values()) {
                model.choose(sheet, false);
            }
            model.show(true);
        });
        assertThat(model.isComplete()).isTrue();
        await(() -> model.preview().state().get() == PreviewModel.State.REFUSED);
        assertThat(model.preview().refused().reason()).isEqualTo("report.noRegisters");
        onFx(() -> sample.workspace()
                .act(desk -> new EntryKeeping(desk, null)
                        .add("依申请公开", Map.of("申请内容", "低保标准", "申请人类型", "自然人"), LocalDate.of(2022, 10, 20))));
        awaitReady();
        assertThat(model.preview().pages().get().sheets())
                .extracting(SheetPages.Sheet::name)
                .containsExactly("办件时限统计", "依申请公开");
        onFx(() -> model.registers().set(false));
        assertThat(model.isComplete()).isFalse();
    }

    @Test
    void theMakingOfPagesIsGivenUpAndBegunAgain() throws Exception {
        onFx(() -> {
            model.show(true);
            model.preview().cancel();
        });
        assertThat(model.preview().state().get()).isEqualTo(PreviewModel.State.CANCELLED);
        onFx(() -> model.preview().again());
        awaitReady();
    }

    @Test
    void makesNoPagesBeforeSomebodyLooks() throws Exception {
        onFx(() -> model.choose(SheetKind.MATRIX, false));

        assertThat(model.preview().state().get()).isEqualTo(PreviewModel.State.NOTHING);
    }

    @Test
    void showsThePagesOfEverySheetInTheirOrder() throws Exception {
        onFx(() -> model.show(true));
        awaitReady();

        var sheets = model.preview().pages().get().sheets();
        assertThat(sheets).extracting(SheetPages.Sheet::name).containsExactly("总体情况", "任务分解表", "进展情况表", "处室进度矩阵");
        assertThat(sheets)
                .extracting(SheetPages.Sheet::firstPage)
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith(0);
        assertThat(model.preview().pageCount()).isGreaterThan(sheets.get(3).firstPage());
    }

    @Test
    void makesThePagesAgainWhenSheetsChangeAndStaysAtTheSheet() throws Exception {
        onFx(() -> model.show(true));
        awaitReady();
        onFx(() -> {
            int first = firstPage(SheetKind.PROGRESS);
            model.preview().turnTo(first + 1);
            model.choose(SheetKind.OVERVIEW, false);
        });
        awaitReady();

        var pages = model.preview().pages().get();
        assertThat(pages.named(SheetKind.OVERVIEW.title())).isEmpty();
        assertThat(model.preview().page().get()).isEqualTo(firstPage(SheetKind.PROGRESS) + 1);
    }

    @Test
    void hasNoPagesForNoDateOrNoSheets() throws Exception {
        onFx(() -> model.show(true));
        awaitReady();
        onFx(() -> model.date().set(null));

        assertThat(model.preview().state().get()).isEqualTo(PreviewModel.State.NOTHING);
        assertThat(model.preview().pages().get()).isNull();
        assertThat(model.isComplete()).isFalse();
    }

    @Test
    void dropsPagesThatAreNoLongerWanted() throws Exception {
        onFx(() -> model.show(true));
        await(() -> !sample.background().running().isEmpty());
        onFx(() -> model.choose(SheetKind.BREAKDOWN, false));
        awaitReady();

        assertThat(model.preview().pages().get().named(SheetKind.BREAKDOWN.title()))
                .isEmpty();
    }

    @Test
    void aPlanOfAPastYearIsToldAsOfItsLastDayUntilADayIsChosen() throws Exception {
        LocalDate today = LocalDate.of(2024, 5, 6);
        try (SampleWorkspace later = new SampleWorkspace(Files.createDirectory(folder.resolve("later")), today)) {
            onFx(() -> model =
                    new ReportsModel(new Texts(Language.CHINESE, "reports"), later.workspace(), later.preferences()));
            assertThat(model.date().get()).isEqualTo(LocalDate.of(2022, 12, 31));
            LocalDate chosen = LocalDate.of(2022, 6, 30);
            PlanStatus before = later.workspace().status().get();
            onFx(() -> {
                model.date().set(chosen);
                later.workspace().refresh();
            });
            await(() -> later.workspace().status().get() != before);
            assertThat(model.date().get()).isEqualTo(chosen);
        }
    }

    @Test
    void aPlanOfThisYearIsToldAsOfToday() {
        assertThat(model.date().get()).isEqualTo(LocalDate.of(2022, 11, 1));
    }

    @Test
    void proposesANameWithTitleAndDay() {
        assertThat(model.fileName()).isEqualTo("吉林省民政厅2022年政务公开工作要点及任务分工-进展工作簿-20221101.xlsx");
    }

    @Test
    void theNameOfAFileSaysWhatPartItTells() throws Exception {
        onFx(() -> model.scope().set(new PlanScope(null, null, Light.YELLOW)));
        assertThat(model.fileName()).endsWith("-进展工作簿-临期事项-20221101.xlsx");
        onFx(() -> model.kind().set(ProductKind.STATUTORY));
        assertThat(model.fileName()).endsWith("-政府信息公开年报-20221101.docx");
    }

    @Test
    void exportsAndRemembersTheFolder() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        onFx(() -> {
            model.format().set(ProductFormat.PDF);
            model.export(out.resolve("十一月"));
        });
        await(() -> model.outcome().get() instanceof ReportsModel.Outcome.Exported);

        assertThat(out.resolve("十一月.pdf")).isNotEmptyFile();
        assertThat(model.folder()).contains(out);
        assertThat(model.exporting().get()).isFalse();
    }

    @Test
    void refusesToExportWhereNoFolderIs() throws Exception {
        onFx(() -> model.export(folder.resolve("none").resolve("a.xlsx")));
        await(() -> model.outcome().get() instanceof ReportsModel.Outcome.NotExported);

        var outcome = (ReportsModel.Outcome.NotExported) model.outcome().get();
        assertThat(outcome.refused().reason()).isEqualTo("report.noFolder");
        assertThat(model.exporting().get()).isFalse();
    }

    @Test
    void doesNotReplaceAFileThatWasNotNamed() throws Exception {
        Path there = Files.writeString(folder.resolve("a.xlsx"), "old");
        onFx(() -> model.export(folder.resolve("a")));

        assertThat(model.outcome().get()).isInstanceOf(ReportsModel.Outcome.NotExported.class);
        assertThat(there).hasContent("old");
    }

    @Test
    void aCancelledExportLeavesNothing() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        onFx(() -> {
            sample.background().running().addListener((javafx.collections.ListChangeListener<org.yaodian.ui.kit.Job<?>>)
                    change -> List.copyOf(sample.background().running()).forEach(job -> job.cancel(false)));
            model.export(out.resolve("a.xlsx"));
        });
        await(() -> model.outcome().get() instanceof ReportsModel.Outcome.Cancelled);
        await(() -> {
            try (var files = Files.list(out)) {
                return files.findAny().isEmpty();
            }
        });

        assertThat(out).isEmptyDirectory();
    }

    @Test
    void showsAndExportsADocumentOfThePlan() throws Exception {
        Path out = folder.resolve("通报.docx");
        onFx(() -> {
            model.kind().set(ProductKind.BULLETIN);
            model.show(true);
        });
        awaitReady();
        assertThat(model.format().get()).isEqualTo(ProductFormat.DOCX);
        assertThat(model.preview().pages().get().sheets()).isEmpty();
        onFx(() -> model.export(out));
        await(() -> model.outcome().get() instanceof ReportsModel.Outcome.Exported);
        assertThat(out).isNotEmptyFile();
    }

    @Test
    void tellsAPartOfThePlanAlone() throws Exception {
        onFx(() -> model.show(true));
        awaitReady();
        int whole = model.preview().pageCount();
        onFx(() -> model.scope()
                .set(new PlanScope(model.status().snapshot().sections().get(0).id(), null, null)));
        awaitReady();
        assertThat(model.preview().pageCount()).isLessThan(whole);
    }

    @Test
    void anOfficeThatHasNoWordingYetGetsOneToEdit() throws Exception {
        onFx(() -> {
            model.kind().set(ProductKind.BULLETIN);
            model.editWording(() -> {});
        });
        Path own = DocumentTemplates.folder().resolve("bulletin.txt");
        await(() -> Files.exists(own));
        assertThat(own).content().contains("{{要点}}");
    }
}
