package org.yaodian.report.picture;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.w3c.dom.Document;

/** Writes a picture in a format; streams are left open. */
public final class PictureWriter {
    /** Pixels to the point: sharp on a wall. */
    private static final double SCALE = 3;
    /** Of a picture of a very large plan: more would not stand in memory. */
    private static final double MOST_PIXELS = 24e6;

    private PictureWriter() {}

    public static void png(Picture picture, OutputStream out) throws IOException {
        ImageIO.write(image(picture), "png", out);
    }

    private static BufferedImage image(Picture picture) {
        double most = Math.sqrt(MOST_PIXELS / picture.width() / picture.height());
        return new DrawnPage(picture).draw(0, Math.min(SCALE, most));
    }

    /** Letters are drawn as shapes: it looks alike where none of the faces is installed. */
    public static void svg(Picture picture, OutputStream out) throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptyDrawing());
        context.setComment(null);
        SVGGraphics2D canvas = new SVGGraphics2D(context, true);
        canvas.setSVGCanvasSize(new Dimension(picture.width(), picture.height()));
        picture.draw(canvas);
        // without the document type that the library writes: readers would look for it in the network
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(canvas.getRoot()), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    private static Document emptyDrawing() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform's own", e);
        }
    }

    /** One page of the picture's own size. */
    public static void pdf(Picture picture, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(picture.title());
            PDPage page = new PDPage(new PDRectangle(picture.width(), picture.height()));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, image(picture)),
                        0,
                        0,
                        picture.width(),
                        picture.height());
            }
            document.save(out);
            out.flush();
        }
    }
}
