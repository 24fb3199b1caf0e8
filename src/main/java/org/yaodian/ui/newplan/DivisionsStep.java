package org.yaodian.ui.newplan;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.yaodian.desk.DirectoryEntry;
import org.yaodian.desk.DivisionNames;
import org.yaodian.desk.OfficeNames;
import org.yaodian.plan.Refused;
import org.yaodian.reading.DivisionKinds;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;

/** The third step: the divisions as they will be in the file, with their kinds, and who belongs to each group. */
final class DivisionsStep extends VBox {
    private final Texts texts;
    private final NewPlanModel model;
    private final VBox groups = new VBox();
    private final Label meant = new Label();

    DivisionsStep(Texts texts, NewPlanModel model) {
        this.texts = texts;
        this.model = model;
        setSpacing(12);
        Label what = new Label(texts.get("divisions.what"));
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        groups.setSpacing(4);
        TableView<DirectoryEntry> table = table();
        Card card = new Card(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        meant.getStyleClass().addAll("muted", "small");
        meant.setId("divisions-meant");
        meant.setWrapText(true);
        CheckBox remember = new CheckBox(texts.get("divisions.remember"));
        remember.selectedProperty().bindBidirectional(model.remember());
        getChildren().addAll(what, adding(), meant, card, remember, groups);
        model.meant().addListener((javafx.collections.MapChangeListener<String, String>) change -> showMeant());
        showMeant();
        model.directory().addListener((javafx.collections.ListChangeListener<DirectoryEntry>) change -> showGroups());
        showGroups();
    }

    private void showMeant() {
        meant.setText(model.meant().entrySet().stream()
                .map(name -> texts.get("divisions.meant", name.getKey(), name.getValue()))
                .collect(Collectors.joining(texts.words().listSeparator())));
        meant.setVisible(!model.meant().isEmpty());
        meant.setManaged(!model.meant().isEmpty());
    }

    private HBox adding() {
        TextField name = new TextField();
        name.setPromptText(texts.get("divisions.name"));
        name.setId("new-division");
        ComboBox<String> kind = new ComboBox<>();
        kind.setEditable(true);
        kind.getItems().setAll(kinds());
        kind.setValue(kinds().get(0));
        Button add = new Button(texts.get("divisions.add"));
        add.setId("add-new-division");
        add.setOnAction(event -> {
            add(name.getText(), kind.getEditor().getText());
            name.clear();
        });
        name.setOnAction(event -> add.fire());
        Button list = new Button(texts.get("divisions.list"));
        list.setId("divisions-list");
        list.setOnAction(event -> chooseList());
        HBox row = new HBox(name, kind, add, Card.spacer(), list);
        row.setSpacing(8);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void add(String name, String kind) {
        boolean there =
                model.directory().stream().anyMatch(entry -> entry.name().equals(name.strip()));
        if (there) {
            model.refused().set(new Refused("division.exists", name.strip()));
        } else if (!name.isBlank() && !kind.isBlank()) {
            model.refused().set(null);
            model.directory().add(new DirectoryEntry(name.strip(), kind.strip()));
        }
    }

    private void chooseList() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("divisions.list"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("lists"), "*.csv", "*.txt"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            var background = model.workspace().background();
            background.start(background
                    .<Listed>atDesk("list", job -> Listed.read(chosen.toPath()))
                    .onDone(listed -> {
                        model.refused().set(null);
                        model.useList(listed.entries(), listed.names());
                    })
                    .onRefused(model.refused()::set));
        }
    }

    /** A list of divisions, with what tells which of them a document means. */
    private record Listed(List<DirectoryEntry> entries, DivisionNames names) {
        static Listed read(Path list) {
            List<DirectoryEntry> entries = DirectoryEntry.read(list);
            return new Listed(
                    entries,
                    new DivisionNames(entries.stream().map(DirectoryEntry::name).toList(), OfficeNames.all()));
        }
    }

    private List<String> kinds() {
        List<String> used =
                model.directory().stream().map(DirectoryEntry::kind).distinct().toList();
        return used.isEmpty() ? List.of("处室", "直属事业单位") : used;
    }

    private TableView<DirectoryEntry> table() {
        TableView<DirectoryEntry> table = new TableView<>(model.directory());
        table.getStyleClass().add("items-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setId("new-divisions");
        TableColumn<DirectoryEntry, String> name = new TableColumn<>(texts.get("divisions.name"));
        name.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().name()));
        TableColumn<DirectoryEntry, DirectoryEntry> kind = new TableColumn<>(texts.get("divisions.kind"));
        kind.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        kind.setCellFactory(column -> new KindCell());
        TableColumn<DirectoryEntry, String> named = new TableColumn<>(texts.get("divisions.named"));
        named.setCellValueFactory(row -> new ReadOnlyStringWrapper(named(row.getValue())));
        TableColumn<DirectoryEntry, DirectoryEntry> remove = new TableColumn<>("");
        remove.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        remove.setCellFactory(column -> new RemoveCell());
        TableColumn<DirectoryEntry, DirectoryEntry> means = new TableColumn<>(texts.get("divisions.means"));
        means.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        means.setCellFactory(column -> new MeansCell());
        List.of(name, kind, named, means, remove).forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        table.getColumns().addAll(List.of(name, kind, named, means, remove));
        return table;
    }

    private String named(DirectoryEntry entry) {
        long times = model.timesNamed(entry.name());
        return times == 0 ? texts.get("divisions.notNamed") : texts.get("divisions.times", times);
    }

    private void showGroups() {
        groups.getChildren().clear();
        for (String group : model.groups()) {
            Set<String> kinds = DivisionKinds.ofGroup(group);
            long members = model.directory().stream()
                    .filter(entry -> kinds.contains(entry.kind()))
                    .count();
            Label label = new Label(
                    kinds.isEmpty()
                            ? texts.get("divisions.groupUnknown", group)
                            : texts.get("divisions.group", group, String.join("、", kinds), members));
            label.setWrapText(true);
            groups.getChildren().add(label);
        }
    }

    private final class KindCell extends TableCell<DirectoryEntry, DirectoryEntry> {
        @Override
        protected void updateItem(DirectoryEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            ComboBox<String> kind = new ComboBox<>();
            kind.getItems().setAll(kinds());
            kind.setValue(entry.kind());
            kind.getStyleClass().add("cell-combo");
            kind.setOnAction(event -> {
                int place = model.directory().indexOf(entry);
                if (place >= 0 && !kind.getValue().equals(entry.kind())) {
                    model.directory().set(place, new DirectoryEntry(entry.name(), kind.getValue()));
                }
            });
            setGraphic(kind);
        }
    }

    /** A name that the office's list does not have may mean one that it has. */
    private final class MeansCell extends TableCell<DirectoryEntry, DirectoryEntry> {
        @Override
        protected void updateItem(DirectoryEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            List<String> names = model.listedNames();
            boolean unlisted = !empty && entry != null && !names.isEmpty() && !names.contains(entry.name());
            if (!unlisted) {
                setGraphic(null);
                return;
            }
            ComboBox<String> meaning = new ComboBox<>();
            meaning.getItems().setAll(names);
            meaning.setPromptText(texts.get("divisions.means.prompt"));
            meaning.setAccessibleText(texts.get("divisions.means.of", entry.name()));
            meaning.getStyleClass().add("cell-combo");
            meaning.setOnAction(event -> model.takeFor(entry.name(), meaning.getValue()));
            setGraphic(meaning);
        }
    }

    private final class RemoveCell extends TableCell<DirectoryEntry, DirectoryEntry> {
        @Override
        protected void updateItem(DirectoryEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            boolean removable = !empty && entry != null && model.timesNamed(entry.name()) == 0;
            if (!removable) {
                setGraphic(null);
                return;
            }
            Button remove = new Button(texts.get("divisions.remove"));
            remove.getStyleClass().addAll("flat", "link", "small");
            remove.setOnAction(event -> model.directory().remove(entry));
            setGraphic(remove);
        }
    }
}
