package org.yaodian.reading.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.yaodian.register.DefinitionJson;
import org.yaodian.register.RegisterBody;

/**
 * Reads a rectification ledger (整改台账) that an office kept as a sheet: its headings by their synonyms, its cells like those
 * of a register.
 */
public final class LedgerReader {
    public static final String YEAR = "年度";
    public static final String ITEM = "事项";
    public static final String DIVISION = "责任处室";
    public static final String KIND = "问题类别";
    public static final String PROBLEM = "存在问题";
    public static final String CAUSE = "原因分析";
    public static final String MEASURE = "整改措施";
    public static final String PERSON = "责任人";
    public static final String LIMIT = "整改时限";
    public static final String RESULT = "整改完成情况";
    public static final String DONE_ON = "完成日期";
    public static final String EVIDENCE = "佐证材料";
    public static final String VERIFIER = "验收人";
    public static final String CLOSED = "销号";
    public static final String CLOSED_ON = "销号日期";
    public static final String CLOSED_UNDER = "销号编号";
    public static final String STATE = "状态";
    public static final String FOUND_ON = "发现日期";

    private static final String RESOURCE = "/reading/finding-ledger.json";
    private static final RegisterBody BODY = body();

    private LedgerReader() {}

    /** The divisions that a row tells, the one responsible first; empty where it tells none. */
    public static List<String> divisions(TypedRow row) {
        String told = row.fields().get(DIVISION);
        return told == null ? List.of() : List.of(told.split(CellValues.SEVERAL));
    }

    private static RegisterBody body() {
        try (InputStream in = LedgerReader.class.getResourceAsStream(RESOURCE)) {
            return DefinitionJson.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the sheet of a workbook whose headings match best.
     *
     * @param divisions the names of those that may answer for a finding
     * @param year of days that are typed without one
     * @param today days behind it are refused
     * @param cancelled asked often; reading stops with a {@link java.util.concurrent.CancellationException} when it says yes
     * @throws org.yaodian.plan.Refused where the file is no workbook, or tells no problems
     */
    public static RegisterReader.Sheet read(
            Path path, List<String> divisions, int year, LocalDate today, BooleanSupplier cancelled) {
        return new RegisterReader(BODY, divisions, year, today, cancelled)
                .withoutDays(PROBLEM)
                .read(path);
    }

    /** Where a row has, or would have, what a column tells; the row's own number where the sheet has no such column. */
    public static String cellOf(TypedRow row, String key) {
        String cell = row.cellOf(field(key));
        return cell == null ? Integer.toString(row.number()) : cell;
    }

    /** Whether the sheet of the row has a column of this key, told or not. */
    public static boolean hasColumn(TypedRow row, String key) {
        return row.cellOf(field(key)) != null;
    }

    private static Target field(String key) {
        return new Target.Field(BODY.columns().stream()
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseThrow());
    }
}
