package org.yaodian.report.official;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The faces of an official document, and what takes their place on a machine without them. */
enum OfficialFonts {
    TITLE("方正小标宋简体", "FZXiaoBiaoSong-B05S;华文中宋;宋体", "roman"),
    TEXT("仿宋_GB2312", "仿宋;FangSong;华文仿宋", "modern"),
    HEADING("黑体", "SimHei;Noto Sans CJK SC", "modern"),
    SUBHEADING("楷体_GB2312", "楷体;KaiTi;华文楷体", "modern"),
    NUMBER("宋体", "SimSun;Noto Serif CJK SC", "auto");

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
    private static final String CHINESE = "86";

    private final String face;
    private final String instead;
    private final String family;

    OfficialFonts(String face, String instead, String family) {
        this.face = face;
        this.instead = instead;
        this.family = family;
    }

    String face() {
        return face;
    }

    /** Writes into a Word document what may stand in for each face. */
    static void declare(XWPFDocument document) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        for (OfficialFonts font : List.of(values())) {
            xml.append(
                    "<w:font w:name=\"%s\"><w:altName w:val=\"%s\"/><w:charset w:val=\"%s\"/><w:family w:val=\"%s\"/></w:font>"
                            .formatted(font.face, font.instead, CHINESE, font.family));
        }
        xml.append("</w:fonts>");
        try {
            PackagePart part =
                    document.getPackage().createPart(PackagingURIHelper.createPartName("/word/fontTable.xml"), TYPE);
            try (OutputStream out = part.getOutputStream()) {
                out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION);
        } catch (InvalidFormatException | IOException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
