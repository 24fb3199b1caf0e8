package org.yaodian.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.yaodian.plan.Refused;

/**
 * A document as plain text: what is shown beside the draft, and what every {@link Span} points into. Its lines end in
 * {@code \n} whatever the file had, and it begins with no mark of the encoding; nothing else is changed, so that the
 * office sees its own words.
 */
public final class DocumentText {
    private static final long MEGABYTE = 1024 * 1024;
    private static final long MAX_MEGABYTES = 20;

    private static final int HEAD = 1024;

    private final String text;
    private final List<TextTable> tables;

    DocumentText(String text, List<TextTable> tables) {
        this.text = text;
        this.tables = List.copyOf(tables);
    }

    /** Pasted text, with its tables where cells are parted by tabs, upright strokes or blanks, or stand a line each. */
    public static DocumentText of(String text) {
        String plain = withPlainLines(text);
        List<TextTable> pasted = PastedTables.find(plain);
        List<TextTable> aligned = pasted.isEmpty() ? AlignedTables.find(plain) : pasted;
        return new DocumentText(plain, aligned.isEmpty() ? ListedTables.find(plain) : aligned);
    }

    /**
     * The text of a file: {@code .txt}, {@code .docx}, {@code .doc}, {@code .xlsx}, {@code .xls}, {@code .html} or a
     * {@code .pdf} with text, by its content rather than by its name.
     *
     * @throws Refused where it is not there, too large, empty, damaged, locked with a password, or no document
     */
    public static DocumentText of(Path path) {
        try {
            if (!Files.isRegularFile(path)) {
                throw new Refused("read.notFound", path);
            }
            long size = Files.size(path);
            if (size > MAX_MEGABYTES * MEGABYTE) {
                throw new Refused("read.tooLarge", path, (size + MEGABYTE - 1) / MEGABYTE, MAX_MEGABYTES);
            }
            return of(Files.readAllBytes(path), path.toString());
        } catch (NoSuchFileException e) {
            throw new Refused(e, "read.notFound", path);
        } catch (IOException | SecurityException e) {
            throw new Refused(e, "read.unreadable", path);
        }
    }

    /**
     * The text of a file's bytes.
     *
     * @param name the file's name, for its extension and for what a refusal tells
     * @throws Refused as for a path
     */
    public static DocumentText of(byte[] bytes, String name) {
        if (bytes.length > MAX_MEGABYTES * MEGABYTE) {
            throw new Refused("read.tooLarge", name, (bytes.length + MEGABYTE - 1) / MEGABYTE, MAX_MEGABYTES);
        }
        DocumentText document = OfficeFile.isOffice(bytes) ? OfficeFile.read(bytes, name) : other(bytes, name);
        if (document.text.isBlank()) {
            throw new Refused("read.empty", name);
        }
        return document;
    }

    private static DocumentText other(byte[] bytes, String name) {
        if (startsWith(bytes, "%PDF")) {
            return PdfText.read(bytes, name);
        }
        return isPage(bytes) ? HtmlText.read(bytes) : plain(bytes, name);
    }

    /** A web page by its first letters, whatever stands before its first mark. */
    private static boolean isPage(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return head.contains("<!doctype html") || head.contains("<html") || head.contains("<head>");
    }

    private static DocumentText plain(byte[] bytes, String name) {
        String extension = extension(name);
        if (extension.equals("docx") || extension.equals("doc")) {
            if (bytes.length == 0) {
                throw new Refused("read.empty", name);
            }
            throw new Refused("read.notWord", name, extension);
        }
        if (startsWith(bytes, "{\\rtf")) {
            throw new Refused("read.format", name, "rtf");
        }
        String text = TextDecoder.decode(bytes);
        if (text == null) {
            throw new Refused("read.binary", name);
        }
        return of(text);
    }

    private static boolean startsWith(byte[] bytes, String mark) {
        for (int i = 0; i < mark.length(); i++) {
            if (i >= bytes.length || bytes[i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** One sign for a line's end, whatever the program it came from; the mark of the encoding dropped. */
    static String withPlainLines(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\r' -> {
                    if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
                        out.append('\n');
                    }
                }
                case '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> out.append('\n');
                case '\u0000', '\u0007' -> out.append(' ');
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** The text as shown. */
    public String text() {
        return text;
    }

    List<TextTable> tables() {
        return tables;
    }
}
