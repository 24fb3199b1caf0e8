package org.yaodian.ui.reports;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.yaodian.desk.ProductFormat;
import org.yaodian.desk.ProductKind;
import org.yaodian.desk.SheetPages;
import org.yaodian.report.SheetKind;
import org.yaodian.ui.kit.Background;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.DateField;
import org.yaodian.ui.kit.Job;
import org.yaodian.ui.kit.JobListener;
import org.yaodian.ui.kit.Pulses;
import org.yaodian.ui.kit.Segments;
import org.yaodian.ui.kit.TextScale;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;
import org.yaodian.ui.kit.VisibleParts;

/** The left of 报表: which kind, as of which day, which sheets, and the buttons that make them. */
final class ReportsPanel extends VBox {
    private static final double WIDTH = 272;
    private static final double LABEL_WIDTH = 64;

    private final Texts texts;
    private final ReportsModel model;
    private final Background background;
    private final BooleanSupplier printers;
    private final Label dateError = error("report-date-error");
    private final Label dateNote = new Label();
    private final Label sheetsError = error("report-sheets-error");
    private final Button export = new Button();
    private final Button print = new Button();
    private final OutcomeLine outcome;

    ReportsPanel(
            Texts texts, ReportsModel model, Background background, Observable planRead, BooleanSupplier printers) {
        this.texts = texts;
        this.model = model;
        this.background = background;
        this.printers = printers;
        this.outcome = new OutcomeLine(texts, background);
        getStyleClass().add("card");
        TextScale.keepWidth(this, WIDTH);
        VBox scope = field("scope", new ScopeChoice(texts, model, planRead), null);
        shownWhile(scope, Bindings.createBooleanBinding(() -> model.kind().get().hasScope(), model.kind()));
        VBox form = new VBox();
        Pulses.add(
                form,
                List.of(
                        dateField(),
                        scope,
                        sheetChoice(),
                        formatField(),
                        draft(),
                        typing(),
                        wording(),
                        template(),
                        buttons(),
                        outcome),
                3);
        form.getStyleClass().add("report-form");
        form.setMinHeight(USE_PREF_SIZE);
        ScrollPane kinds = new ScrollPane(new KindChoice(texts, model));
        kinds.getStyleClass().add("detail-scroll");
        kinds.setFitToWidth(true);
        kinds.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(kinds, Priority.ALWAYS);
        Pulses.add(this, List.of(Card.heading(texts.get("what"), null, null), kinds, form), 2);
        model.date().addListener(property -> showWrong());
        model.sheets().addListener(property -> showWrong());
        model.registers().addListener(property -> showWrong());
        model.kind().addListener(property -> {
            // what was said of printing the one says nothing of the other
            outcome.show(model.outcome().get());
            showWrong();
        });
        model.exporting().addListener(property -> showWrong());
        model.outcome().addListener(property -> outcome.show(model.outcome().get()));
        model.preview().state().addListener(property -> showWrong());
        showWrong();
    }

    private static Label error(String id) {
        Label label = new Label();
        label.getStyleClass().add("field-error");
        label.setId(id);
        label.setWrapText(true);
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private VBox dateField() {
        DatePicker picker = DateField.make(texts.words());
        picker.setId("report-date");
        picker.setValue(model.date().get());
        picker.setAccessibleText(texts.get("date"));
        model.date().addListener((property, before, now) -> {
            // while what is typed is no day, it stays as it is typed
            if (now != null && !now.equals(picker.getValue()) && !now.equals(DateField.typed(picker))) {
                picker.setValue(now);
            }
        });
        picker.valueProperty()
                .addListener((property, before, now) -> model.date().set(now));
        picker.getEditor().textProperty().addListener((property, before, now) -> {
            boolean typing = picker.getEditor().isFocused() || picker.isFocused() || !now.isEmpty();
            if (typing) {
                model.date().set(DateField.typed(picker));
            }
        });
        dateNote.setText(texts.get("date.before"));
        dateNote.getStyleClass().addAll("muted", "small");
        dateNote.setWrapText(true);
        dateNote.managedProperty().bind(dateNote.visibleProperty());
        VBox field = field("date", picker, dateError);
        field.getChildren().add(dateNote);
        return field;
    }

    private VBox sheetChoice() {
        MenuButton choice = new MenuButton();
        choice.setId("report-sheets");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(texts.get("sheets"));
        for (SheetKind sheet : SheetKind.values()) {
            CheckBox box = new CheckBox(texts.get("sheet." + sheet));
            box.setId("sheet-" + sheet);
            box.setSelected(model.sheets().get().contains(sheet));
            box.selectedProperty().addListener((property, before, now) -> model.choose(sheet, now));
            choice.getItems().add(new CustomMenuItem(box, false));
        }
        CheckBox more = new CheckBox(texts.get("sheet.registers"));
        more.setId("sheet-registers");
        more.selectedProperty().bindBidirectional(model.registers());
        choice.getItems().add(new CustomMenuItem(more, false));
        choice.textProperty().bind(Bindings.createStringBinding(this::chosenSheets, model.sheets(), model.registers()));
        VBox field = field("sheets", choice, sheetsError);
        shownWhile(field, model.kind().isEqualTo(ProductKind.PROGRESS));
        return field;
    }

    private String chosenSheets() {
        int chosen = model.sheets().get().size();
        boolean all = chosen == SheetKind.values().length && model.registers().get();
        String more = model.registers().get() ? texts.get("sheets.more") : "";
        return all ? texts.get("sheets.all") : texts.get("sheets.chosen", chosen) + more;
    }

    /** The formats of each kind, of which those of the chosen one are shown. */
    private VBox formatField() {
        StackPane formats = new StackPane();
        formats.setAlignment(Pos.CENTER_LEFT);
        List<Segments<ProductFormat>> choices = new ArrayList<>();
        for (ProductKind kind : ProductKind.values()) {
            Segments<ProductFormat> choice =
                    new Segments<>(texts.get("format"), kind.formats(), model.format(), ProductFormat::word);
            choice.visibleProperty().bind(model.kind().isEqualTo(kind));
            choices.add(choice);
        }
        VisibleParts.only(formats, choices);
        return field("format", formats, null);
    }

    private Hyperlink wording() {
        Hyperlink edit = new Hyperlink(texts.get("wording"));
        edit.setId("edit-wording");
        edit.setOnAction(event -> {
            edit.setVisited(false);
            model.editWording(() -> outcome.tell(texts.get("wording.opened"), false));
        });
        Tips.install(edit, texts.get("wording.what"));
        shownWhile(edit, Bindings.createBooleanBinding(() -> model.kind().get().isWorded(), model.kind()));
        return edit;
    }

    private Hyperlink template() {
        Hyperlink link = new Hyperlink(texts.get("template"));
        link.setId("from-template");
        link.setOnAction(event -> {
            link.setVisited(false);
            chooseTemplate();
        });
        Tips.install(link, texts.get("template.what"));
        shownWhile(
                link,
                model.kind().isEqualTo(ProductKind.PROGRESS).and(model.format().isEqualTo(ProductFormat.XLSX)));
        return link;
    }

    private void chooseTemplate() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("template.choose"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("file.XLSX"), "*.xlsx"));
        model.folder().ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        File template = chooser.showOpenDialog(getScene().getWindow());
        File target = template == null ? null : chooseTarget();
        if (target != null) {
            model.export(template.toPath(), target.toPath());
        }
    }

    private CheckBox draft() {
        CheckBox box = new CheckBox(texts.get("draft"));
        box.setId("report-draft");
        box.selectedProperty().bindBidirectional(model.draft());
        Tips.install(box, texts.get("draft.what"));
        shownWhile(box, model.kind().isEqualTo(ProductKind.STATUTORY));
        return box;
    }

    /** 手工填报…, for the figures that no register counts. */
    private Button typing() {
        Button open = new Button(texts.get("statutory.open"));
        open.setId("statutory-open");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(event -> model.statutory().open().set(true));
        shownWhile(open, model.kind().isEqualTo(ProductKind.STATUTORY));
        return open;
    }

    private static void shownWhile(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }

    private VBox field(String key, Node node, Label error) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(node);
        TextScale.follow(label, () -> label.setMinWidth(TextScale.of(LABEL_WIDTH)));
        HBox row = new HBox(label, node);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox field = error == null ? new VBox(row) : new VBox(row, error);
        field.setSpacing(4);
        return field;
    }

    private HBox buttons() {
        export.setText(texts.get("export"));
        export.getStyleClass().add("accent");
        export.setId("export");
        export.setOnAction(event -> chooseAndExport());
        print.setText(texts.get("print"));
        print.setId("print");
        print.setOnAction(event -> print());
        HBox buttons = new HBox(print, export);
        buttons.setSpacing(8);
        for (Button button : new Button[] {print, export}) {
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        return buttons;
    }

    private void showWrong() {
        tell(dateError, model.date().get() == null ? texts.get("date.none") : null);
        dateNote.setVisible(model.isBeforePlan());
        tell(sheetsError, model.hasSheets() ? null : texts.get("sheets.none"));
        export.setDisable(!model.isComplete() || model.exporting().get());
        print.setDisable(!model.isComplete() || model.preview().state().get() != PreviewModel.State.READY);
    }

    private static void tell(Label label, String words) {
        label.setText(words == null ? "" : "▲ " + words);
        label.setVisible(words != null);
    }

    private void chooseAndExport() {
        File chosen = chooseTarget();
        if (chosen != null) {
            model.export(chosen.toPath());
        }
    }

    /** Where it is to go, null where nobody said. */
    private File chooseTarget() {
        ProductFormat format = model.format().get();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("export.title"));
        chooser.setInitialFileName(model.fileName());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.get("file." + format), "*" + format.extension()));
        model.folder().ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return chooser.showSaveDialog(getScene().getWindow());
    }

    /** A system may take its time to tell its printers. */
    private void print() {
        background.start(background
                .<Boolean>longWork(texts.get("print.looking"), job -> printers.getAsBoolean())
                .onDone(possible -> {
                    if (possible) {
                        askAndPrint();
                    } else {
                        outcome.tell(texts.get("print.none"), true);
                    }
                })
                .onRefused(refused -> outcome.tell(texts.wording().of(refused), true)));
    }

    private void askAndPrint() {
        SheetPages pages = model.preview().pages().get();
        if (pages == null) {
            return;
        }
        Printing.ask(getScene().getWindow(), model.fileName(), pages.pictures()).ifPresent(printing -> {
            Job<Boolean> job = background.longWork(
                    texts.get("print.going"), working -> printing.print(pages.pictures(), new JobListener(working)));
            background.start(job.onDone(took -> outcome.tell(texts.get(took ? "print.done" : "print.failed"), !took))
                    .onRefused(refused -> outcome.tell(texts.wording().of(refused), true))
                    .whenCancelled(() -> outcome.tell(texts.get("print.cancelled"), false)));
        });
    }
}
