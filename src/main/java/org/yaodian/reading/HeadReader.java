package org.yaodian.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what stands around the plan: its number, who signed it, the day, and with {@link TitleReader} title and year. */
final class HeadReader {
    private static final Pattern DATE_FIELD = Pattern.compile("(?:成文日期|发文日期|印发日期|发布日期|生成日期)：?");
    private static final Pattern ISSUER_FIELD = Pattern.compile("^(?:发布机构|发文机关|发文机构|发文单位|制发机关|填报单位|填报部门|编制单位|制表单位)：?");
    private static final Pattern PRINTED = Pattern.compile("印发$");

    private static final int MOST_SIGNERS = 4;

    private final List<Line> lines;
    private final PlanBounds bounds;

    private HeadReader(List<Line> lines, PlanBounds bounds) {
        this.lines = lines;
        this.bounds = bounds;
    }

    static Head read(List<Line> lines) {
        PlanBounds bounds = PlanBounds.of(lines);
        HeadReader reader = new HeadReader(lines, bounds);
        TitleReader titles = new TitleReader(lines, bounds);
        ReadField<String> number = reader.number();
        return new Head(
                titles.title(),
                number,
                reader.issuer(titles.noticeTitle()),
                reader.issued(),
                titles.year(number),
                bounds.bodyStart(),
                bounds.bodyEnd());
    }

    private ReadField<String> number() {
        ReadField<String> whole =
                inHead(line -> DocNumber.isWhole(line) ? DocNumber.find(line.strip("（）")) : null, "文号独占一行");
        return whole.value() != null ? whole : inHead(DocNumber::find, "行内文号");
    }

    private ReadField<String> inHead(Function<Passage, Passage> rule, String name) {
        for (int i = 0; i < bounds.bodyStart(); i++) {
            Passage line = lines.get(i).paragraph().words();
            Passage found = line.isEmpty() ? null : rule.apply(line);
            if (found != null) {
                return new ReadField<>(found.shown(), found.span(), name);
            }
        }
        return ReadField.missing();
    }

    private int signature() {
        for (int i = bounds.planStart() - 1; i >= 0; i--) {
            if (isSignature(i)) {
                return i;
            }
        }
        for (int i = bounds.bodyEnd(); i < lines.size(); i++) {
            if (isSignature(i)) {
                return i;
            }
        }
        for (int i = 0; i < bounds.bodyStart(); i++) {
            if (isSignature(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isSignature(int i) {
        return !lines.get(i).isTable()
                && HeadLines.signatureDate(lines.get(i).paragraph().words()) != null;
    }

    private ReadField<LocalDate> issued() {
        int signature = signature();
        if (signature >= 0) {
            Passage line = lines.get(signature).paragraph().words();
            PrintedDate date = HeadLines.signatureDate(line);
            return new ReadField<>(date.date(), line.span(date.start(), date.end()), "落款日期");
        }
        ReadField<LocalDate> field =
                dated(line -> DATE_FIELD.matcher(line.folded()).find(), "成文日期：", 0, bounds.bodyStart());
        return field.value() != null
                ? field
                : dated(line -> PRINTED.matcher(line.folded()).find(), "印发日期", bounds.bodyEnd(), lines.size());
    }

    private ReadField<LocalDate> dated(Function<Passage, Boolean> rule, String name, int from, int to) {
        for (int i = from; i < to; i++) {
            Passage line = lines.get(i).paragraph().words();
            PrintedDate date = line.length() < 100 && rule.apply(line) ? PrintedDate.find(line.folded()) : null;
            if (date != null) {
                return new ReadField<>(date.date(), line.span(date.start(), date.end()), name);
            }
        }
        return ReadField.missing();
    }

    private ReadField<String> issuer(Passage noticeTitle) {
        int signature = signature();
        if (signature >= 0) {
            Passage line = lines.get(signature).paragraph().words();
            int date = HeadLines.signatureDate(line).start();
            if (date > 1) {
                return field(line.sub(0, date), "落款单位");
            }
            Passage before = signature == 0
                    ? Passage.EMPTY
                    : lines.get(signature - 1).paragraph().words();
            if (!before.isEmpty() && lines.get(signature - 1).label() == null && HeadLines.isOrganisation(before)) {
                return signers(signature);
            }
        }
        int about = noticeTitle.folded().indexOf("关于");
        if (about > 0 && HeadLines.isOrganisation(noticeTitle.sub(0, about))) {
            return field(noticeTitle.sub(0, about), "标题中的发文机关");
        }
        return issuerInHead();
    }

    /** The lines before the date: one, or several who sign together. */
    private ReadField<String> signers(int signature) {
        List<Passage> names = new ArrayList<>();
        for (int i = signature - 1; i >= 0 && names.size() < MOST_SIGNERS; i--) {
            Passage line = lines.get(i).paragraph().words();
            if (line.isEmpty()
                    || !HeadLines.isOrganisation(line)
                    || lines.get(i).label() != null) {
                break;
            }
            names.add(0, line);
        }
        String value = names.stream().map(Passage::shown).collect(Collectors.joining("、"));
        int start = names.get(0).span().start();
        return new ReadField<>(
                value, new Span(start, names.get(names.size() - 1).span().end()), "落款单位");
    }

    private ReadField<String> issuerInHead() {
        for (int i = 0; i < bounds.bodyStart(); i++) {
            Passage line = lines.get(i).paragraph().words();
            Matcher matcher = ISSUER_FIELD.matcher(line.folded());
            if (matcher.find() && matcher.end() < line.length()) {
                return field(line.from(matcher.end()), "发文机关：");
            }
            if (i == 0 && HeadLines.isOrganisation(line) && bounds.bodyStart() > 1) {
                return field(line, "首行单位");
            }
            if (line.length() > 4
                    && line.folded().endsWith("文件")
                    && HeadLines.isOrganisation(line.sub(0, line.length() - 2))) {
                return field(line.sub(0, line.length() - 2), "…文件");
            }
        }
        return ReadField.missing();
    }

    private static ReadField<String> field(Passage words, String rule) {
        return new ReadField<>(words.shown(), words.span(), rule);
    }
}
