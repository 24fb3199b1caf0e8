package org.yaodian.ui.evidence;

import java.io.ByteArrayInputStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.yaodian.desk.EvidencePreview;
import org.yaodian.plan.Evidence;
import org.yaodian.ui.kit.ByteSizes;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;

/** A look at an attached file in a window of its own, which Esc closes; and the ways to the whole of it. */
final class PreviewWindow {
    private static final double WIDTH = 780;
    private static final double HEIGHT = 640;
    private static final double MARGIN = 16;

    private final Texts texts;
    private final Evidence evidence;
    private final EvidencePreview preview;
    private final Runnable open;
    private final Runnable save;

    PreviewWindow(Texts texts, Evidence evidence, EvidencePreview preview, Runnable open, Runnable save) {
        this.texts = texts;
        this.evidence = evidence;
        this.preview = preview;
        this.open = open;
        this.save = save;
    }

    /** Shows it above the window of the scene, in its theme and text size. */
    void show(Scene above) {
        Stage stage = new Stage();
        stage.initOwner(above.getWindow());
        stage.setTitle(evidence.name());
        BorderPane root = new BorderPane(content());
        root.setId("evidence-preview");
        root.getStyleClass().setAll(above.getRoot().getStyleClass());
        root.setBottom(foot());
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().setAll(above.getStylesheets());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.setScene(scene);
        stage.show();
    }

    private Node content() {
        if (preview.picture() != null) {
            return picture();
        }
        if (preview.text() != null) {
            TextArea area = new TextArea(preview.text());
            area.setEditable(false);
            area.setWrapText(true);
            return area;
        }
        Label none = new Label(texts.get("preview.none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        none.setPadding(new Insets(MARGIN));
        return none;
    }

    private Node picture() {
        Image image = new Image(new ByteArrayInputStream(preview.picture()));
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setId("evidence-picture");
        ScrollPane scroll = new ScrollPane(new StackPane(view));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.viewportBoundsProperty()
                .addListener((property, before, now) -> view.setFitWidth(Math.min(now.getWidth(), image.getWidth())));
        return scroll;
    }

    private HBox foot() {
        Label told = new Label(told());
        told.getStyleClass().addAll("muted", "small");
        Button opening = new Button(texts.get("open"));
        opening.setOnAction(event -> open.run());
        Button saving = new Button(texts.get("save"));
        saving.setOnAction(event -> save.run());
        HBox foot = new HBox(MARGIN / 2, told, Card.spacer(), opening, saving);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setPadding(new Insets(MARGIN / 2, MARGIN, MARGIN / 2, MARGIN));
        return foot;
    }

    private String told() {
        String of =
                texts.get("of", ByteSizes.of(evidence.bytes()), texts.words().fullDate(evidence.on()));
        if (preview.pages() > 1) {
            return texts.get("preview.firstPage", of, preview.pages());
        }
        return preview.cut() ? texts.get("preview.cut", of) : of;
    }
}
