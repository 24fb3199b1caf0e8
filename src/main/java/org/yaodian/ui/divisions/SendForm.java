package org.yaodian.ui.divisions;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.yaodian.desk.FormSending;
import org.yaodian.plan.Division;
import org.yaodian.ui.kit.DateField;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;

/** The question to whom forms go, where they are written, and by when they are asked back. */
final class SendForm {
    private static final int USUAL_DAYS = 7;

    private final Texts texts;
    private final FormsModel model;
    private final List<CheckBox> divisions = new ArrayList<>();
    private final TextField folder = new TextField();
    private final DatePicker askBack;
    private final CheckBox mails;
    private final Button all = new Button();

    SendForm(Texts texts, FormsModel model) {
        this.texts = texts;
        this.model = model;
        this.askBack = DateField.make(texts.words());
        this.mails = new CheckBox(texts.get("forms.mails.files"));
    }

    /** Finds out who owes something, and then asks. */
    void open(Consumer<Form> opened) {
        model.whoOwes(owing -> opened.accept(form(owing)));
    }

    private Form form(List<Division> owing) {
        Form form = new Form(texts, texts.get("forms.send.title", model.nextNumber())).scrolling();
        if (owing.isEmpty()) {
            form.field("form.nobodyOwes", texts.get("forms.to"), new Label(texts.get("forms.nobody")));
            return form.onSave(
                    texts.get("forms.send.save"), () -> form.refuse("form.nobodyOwes", texts.get("forms.nobody")));
        }
        form.field("form.askBack", texts.get("forms.askBack"), askBack);
        askBack.setId("forms-ask-back");
        askBack.setValue(model.workspace().clock().today().plusDays(USUAL_DAYS));
        form.field("form.notFolder|report.notWritable", texts.get("forms.folder"), folderField());
        form.field("mails", texts.get("forms.mails"), mails);
        mails.setId("forms-mails");
        form.field("form.owesNothing|form.nobodyOwes", texts.get("forms.to"), choice(owing));
        return form.onSave(texts.get("forms.send.save"), () -> send(form));
    }

    private VBox choice(List<Division> owing) {
        FlowPane boxes = new FlowPane(14, 6);
        for (Division division : owing) {
            CheckBox box = new CheckBox(division.name());
            box.setUserData(division);
            box.setSelected(true);
            box.selectedProperty().addListener(property -> showAll());
            divisions.add(box);
            boxes.getChildren().add(box);
        }
        boxes.setId("forms-divisions");
        all.setId("forms-all");
        all.getStyleClass().addAll("flat", "link", "small");
        all.setOnAction(event -> {
            boolean choose = chosen().size() < divisions.size();
            divisions.forEach(box -> box.setSelected(choose));
        });
        showAll();
        return new VBox(4, all, boxes);
    }

    private void showAll() {
        int chosen = chosen().size();
        all.setText(texts.get(chosen < divisions.size() ? "forms.all" : "forms.none", chosen, divisions.size()));
    }

    private List<String> chosen() {
        return divisions.stream()
                .filter(CheckBox::isSelected)
                .map(box -> ((Division) box.getUserData()).name())
                .toList();
    }

    private HBox folderField() {
        folder.setId("forms-folder");
        folder.setText(model.proposedFolder().toString());
        folder.setAccessibleText(texts.get("forms.folder"));
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button choose = new Button(texts.get("forms.folder.choose"));
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.setOnAction(event -> choose());
        return new HBox(8, folder, choose);
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("forms.folder"));
        Path above = model.proposedFolder().getParent();
        if (above != null && Files.isDirectory(above)) {
            chooser.setInitialDirectory(above.toFile());
        }
        File chosen = chooser.showDialog(folder.getScene().getWindow());
        if (chosen != null) {
            folder.setText(chosen.getPath());
        }
    }

    private void send(Form form) {
        if (chosen().isEmpty()) {
            form.refuse("form.owesNothing|form.nobodyOwes", texts.get("forms.chooseSome"));
            return;
        }
        LocalDate by = DateField.typed(askBack);
        if (by == null && !askBack.getEditor().getText().isBlank()) {
            form.refuse("form.askBack", texts.get("forms.noDate"));
            return;
        }
        Path target = folder(form);
        if (target != null) {
            model.send(target, new FormSending.Wish(chosen(), by, mails.isSelected()), form::refuse);
        }
    }

    /** Null where what is typed is no folder; that is told then. */
    private Path folder(Form form) {
        String typed = folder.getText().strip();
        try {
            if (!typed.isEmpty()) {
                return Path.of(typed);
            }
        } catch (InvalidPathException notOne) {
            // told below, like an empty field
        }
        form.refuse("form.notFolder|report.notWritable", texts.get("forms.noFolder"));
        return null;
    }
}
