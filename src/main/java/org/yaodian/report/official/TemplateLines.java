package org.yaodian.report.official;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.yaodian.plan.Refused;

/** Reads the lines of a filled template into the parts of a document. */
final class TemplateLines {
    private static final String BAR = String.valueOf(DocumentTemplate.BAR);

    private final String name;
    private final Map<String, Block.Form> forms;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> closing = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    TemplateLines(String name, Map<String, Block.Form> forms) {
        this.name = name;
        this.forms = forms;
    }

    List<Block> read(String filled) {
        for (String line : filled.split("\n", -1)) {
            if (line.startsWith(BAR)) {
                endClosing();
                rows.add(cells(line));
            } else if (line.startsWith(DocumentTemplate.MARK + "> ")) {
                endTable();
                closing.add(text(line, 3));
            } else {
                end();
                other(line);
            }
        }
        end();
        return blocks;
    }

    private void other(String line) {
        if (line.isBlank()) {
            return;
        }
        if (line.charAt(0) != DocumentTemplate.MARK) {
            blocks.add(new Block.Paragraph(text(line, 0)));
        } else if (line.startsWith("---", 1)) {
            blocks.add(new Block.NewPage());
        } else if (line.startsWith("[[", 1)) {
            blocks.add(form(text(line, 3)));
        } else if (line.startsWith("@ ", 1)) {
            blocks.add(new Block.Addressee(text(line, 3)));
        } else if (line.startsWith("# ", 1)) {
            blocks.add(new Block.Title(text(line, 3)));
        } else {
            int level = line.startsWith("## ", 1) ? 1 : 2;
            blocks.add(new Block.Heading(level, text(line, level + 3)));
        }
    }

    private Block form(String called) {
        Block.Form form = forms.get(called.replaceAll("]]$", ""));
        if (form == null) {
            throw new Refused("document.noForm", name, called, String.join("、", forms.keySet()));
        }
        return form;
    }

    private static String text(String line, int from) {
        return line.substring(from).replace(DocumentTemplate.BREAK, '\n').strip();
    }

    private static List<String> cells(String line) {
        String[] parts = line.strip().split(BAR, -1);
        return Arrays.stream(parts, 1, Math.max(1, parts.length - 1))
                .map(part -> text(part, 0))
                .toList();
    }

    private void end() {
        endTable();
        endClosing();
    }

    private void endClosing() {
        if (!closing.isEmpty()) {
            blocks.add(new Block.Closing(closing));
            closing.clear();
        }
    }

    private void endTable() {
        if (rows.isEmpty()) {
            return;
        }
        List<Block.Table.Column> columns =
                rows.get(0).stream().map(this::column).toList();
        List<List<String>> body = List.copyOf(rows.subList(1, rows.size()));
        if (columns.isEmpty() || body.stream().anyMatch(row -> row.size() != columns.size())) {
            throw new Refused("document.table", name, String.join(" ", rows.get(0)));
        }
        blocks.add(new Block.Table(columns, body));
        rows.clear();
    }

    /** 序号:1 is a column's heading and its part of the width. */
    private Block.Table.Column column(String heading) {
        int colon = Math.max(heading.lastIndexOf(':'), heading.lastIndexOf('：'));
        try {
            double share = colon < 0
                    ? 1
                    : Double.parseDouble(heading.substring(colon + 1).strip());
            if (share > 0) {
                return new Block.Table.Column(colon < 0 ? heading : heading.substring(0, colon), share);
            }
        } catch (NumberFormatException e) {
            // the colon belongs to the words
            return new Block.Table.Column(heading, 1);
        }
        throw new Refused("document.table", name, heading);
    }
}
