package org.yaodian.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.yaodian.desk.CollectPreview;
import org.yaodian.desk.CollectedRow;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.DirectoryEntry;
import org.yaodian.desk.FormCollecting;
import org.yaodian.desk.FormSending;
import org.yaodian.desk.PlanMaking;
import org.yaodian.plan.Due;
import org.yaodian.plan.OwedBy;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Role;
import org.yaodian.reading.Draft;
import org.yaodian.reading.DraftAssignment;
import org.yaodian.reading.DraftItem;
import org.yaodian.reading.DraftObligation;
import org.yaodian.reading.DraftSection;
import org.yaodian.reading.ReadField;
import org.yaodian.reading.Span;
import org.yaodian.store.Access;

/**
 * Two hundred forms of sixty rows, filled in: reading and comparing all of them, against what POI's own streaming reader
 * takes for the same files on as many threads in the same run.
 */
public final class FormsBench {
    private static final int DIVISIONS = 200;
    private static final int ITEMS = 60;
    private static final int TURNS = 7;
    private static final int PERCENT = 7;
    private static final int FIRST_ROW = 3;
    private static final LocalDate DAY = LocalDate.of(2022, 11, 1);

    private FormsBench() {}

    /** Runs it: the folder in which the forms are made and kept. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path plan = folder.resolve("forms.yaodian");
        Path forms = folder.resolve("forms");
        if (!Files.exists(plan)) {
            make(plan, forms);
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(forms)) {
            files = all.sorted().toList();
        }
        try (Desk desk = Desk.open(plan, Access.READ, DeskClock.on(DAY))) {
            long[] bare = new long[TURNS];
            long[] ours = new long[TURNS];
            CollectPreview preview = null;
            for (int i = 0; i < TURNS; i++) {
                long start = System.nanoTime();
                bare(files);
                bare[i] = System.nanoTime() - start;
                start = System.nanoTime();
                preview = new FormCollecting(desk, null).preview(List.of(forms), DAY, false, ProgressListener.NONE);
                ours[i] = System.nanoTime() - start;
            }
            System.out.printf(
                    "%d forms, %d rows new; threads %d%n",
                    preview.acceptedForms(),
                    preview.count(CollectedRow.Outcome.NEW),
                    Runtime.getRuntime().availableProcessors());
            System.out.printf(
                    "bare POI %d ms, read and compared %d ms, ratio %.2f (medians of %d)%n",
                    median(bare), median(ours), (double) median(ours) / median(bare), TURNS);
        }
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        java.util.Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1_000_000;
    }

    private static void bare(List<Path> files) throws Exception {
        ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Integer>> reading =
                    files.stream().map(file -> cores.submit(() -> bare(file))).toList();
            for (Future<Integer> one : reading) {
                one.get();
            }
        } finally {
            cores.shutdown();
        }
    }

    private static int bare(Path file) throws Exception {
        Counter counter = new Counter();
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opened);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened);
            var sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, counter, false));
                    parser.parse(new InputSource(sheet));
                }
            }
            opened.revert();
        }
        return counter.cells;
    }

    /** Takes what POI reads, and does nothing with it. */
    private static final class Counter implements XSSFSheetXMLHandler.SheetContentsHandler {
        private int cells;

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String address, String shown, XSSFComment comment) {
            cells++;
        }
    }

    private static void make(Path plan, Path forms) throws IOException {
        List<DraftItem> items =
                IntStream.rangeClosed(1, ITEMS).mapToObj(FormsBench::item).toList();
        Draft draft = new Draft(
                "原文",
                said("某厅2022年政务公开工作要点"),
                ReadField.missing(),
                said("某厅办公室"),
                said(LocalDate.of(2022, 3, 1)),
                said(2022),
                List.of(new DraftSection("一", 1, "公开", Span.NOWHERE)),
                items,
                List.of());
        List<DirectoryEntry> directory = IntStream.rangeClosed(1, DIVISIONS)
                .mapToObj(number -> new DirectoryEntry("第" + number + "处", "处室"))
                .toList();
        new PlanMaking(DeskClock.on(DAY), "办公室").fromDraft(plan, draft, "要点.docx", directory);
        try (Desk desk = Desk.open(plan, Access.WRITE_ONCE, DeskClock.on(DAY))) {
            new FormSending(desk, null)
                    .send(forms, new FormSending.Wish(List.of(), null, false), DAY, ProgressListener.NONE);
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(forms)) {
            files = new ArrayList<>(all.toList());
        }
        for (Path file : files) {
            fill(file);
        }
    }

    private static <T> ReadField<T> said(T value) {
        return new ReadField<>(value, Span.NOWHERE, "");
    }

    private static DraftItem item(int number) {
        return new DraftItem(
                number,
                "（" + number + "）",
                0,
                "开展第" + number + "项工作",
                "按照年度安排，认真组织实施，及时公开有关信息，年底前完成。".repeat(3),
                List.of(new DraftAssignment("各处室", Role.IMPLEMENT, true, Span.NOWHERE, "")),
                List.of(new DraftObligation(
                        "年底前完成", new Due.ByDate(LocalDate.of(2022, 12, 31)), OwedBy.ITEM, Span.NOWHERE, "")),
                Span.NOWHERE);
    }

    private static void fill(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try (Workbook workbook = WorkbookFactory.create(new java.io.ByteArrayInputStream(bytes))) {
            Sheet sheet = workbook.getSheet("填报");
            for (int i = 0; i < ITEMS; i++) {
                Row row = sheet.getRow(FIRST_ROW + i);
                row.getCell(PERCENT).setCellValue(i + 1);
                row.getCell(PERCENT + 1).setCellValue("已完成第 " + i + " 步，正在推进后续工作。");
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }
}
