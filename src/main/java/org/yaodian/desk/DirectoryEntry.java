package org.yaodian.desk;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaodian.plan.Refused;
import org.yaodian.reading.DivisionKinds;

/** A division of the office's directory: its name and its kind. */
public record DirectoryEntry(String name, String kind) {
    /** The kind of a division whose name does not tell. */
    private static final String OTHER = "其他";

    private static final String MARK = "\uFEFF";

    /** A division of which the name alone is known: its kind is that of such names. */
    public static DirectoryEntry guessed(String name) {
        String kind = DivisionKinds.guess(name);
        return new DirectoryEntry(name, kind == null ? OTHER : kind);
    }

    /**
     * Reads a directory: lines of name and kind, separated by a comma or a tab, under a heading; further columns are
     * passed over. UTF-8, or GB18030 as Chinese spreadsheets save it.
     *
     * @throws Refused naming the line that is none
     */
    public static List<DirectoryEntry> read(Path path) {
        List<DirectoryEntry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<String> lines = lines(path);
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            String[] cells = lines.get(i).split("[,，\t]", -1);
            String name = cells[0].strip();
            String kind = cells.length > 1 ? cells[1].strip() : "";
            if (name.isEmpty() || kind.isEmpty()) {
                throw new Refused("directory.line", path, i + 1, lines.get(i).strip());
            }
            if (!names.add(name)) {
                throw new Refused("directory.twice", path, i + 1, name);
            }
            entries.add(new DirectoryEntry(name, kind));
        }
        if (entries.isEmpty()) {
            throw new Refused("directory.empty", path);
        }
        return entries;
    }

    private static List<String> lines(Path path) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            return decode(bytes).replace(MARK, "").lines().toList();
        } catch (NoSuchFileException e) {
            throw new Refused(e, "directory.notFound", path);
        } catch (IOException e) {
            throw new Refused(e, "directory.unreadable", path);
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return Charset.forName("GB18030")
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
        }
    }
}
