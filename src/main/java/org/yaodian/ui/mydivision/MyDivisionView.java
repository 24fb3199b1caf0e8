package org.yaodian.ui.mydivision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.desk.ListedEntry;
import org.yaodian.desk.Reminding;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.MeasureStanding;
import org.yaodian.plan.Division;
import org.yaodian.plan.DivisionStanding;
import org.yaodian.plan.DivisionStanding.Owed;
import org.yaodian.plan.Reminder;
import org.yaodian.plan.State;
import org.yaodian.register.Entry;
import org.yaodian.ui.evidence.EvidenceList;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.SideArea;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.TableAndSide;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Unkept;
import org.yaodian.ui.progress.ExtensionForm;
import org.yaodian.ui.progress.ProgressForm;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Place;
import org.yaodian.ui.workspace.Screen;
import org.yaodian.ui.workspace.Workspace;

/** 我的处室: what a division owes, by urgency, and beside it the form in which it says how far it is. */
public final class MyDivisionView extends VBox implements Unkept {
    private static final double SIDE_SHARE = 0.42;
    private static final double MOST_SIDE = 620;

    private final Texts texts;
    private final MyDivisionModel model;
    private final Workspace workspace;
    private final Navigation navigation;
    private final HBox head = new HBox(12);
    private final ListView<MyRow> list = new ListView<>();
    private final SideArea side;
    /** The reports that were begun and neither kept nor given up, by item. */
    private final Map<UUID, Form> unfinished = new HashMap<>();

    private boolean filling;

    public MyDivisionView(Texts texts, MyDivisionModel model, Navigation navigation) {
        this.texts = texts;
        this.model = model;
        this.workspace = model.workspace();
        this.navigation = navigation;
        this.side = new SideArea(texts.get("choose"));
        getStyleClass().add("screen");
        head.getStyleClass().add("filter-bar");
        head.setAlignment(Pos.CENTER_LEFT);
        list.setId("my-rows");
        list.getStyleClass().add("my-list");
        list.setItems(model.rows());
        list.setCellFactory(view -> new MyRowCell(texts, workspace));
        Label none = new Label(texts.get("none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> choose(now));
        list.setOnKeyPressed(event -> {
            // U goes on to the window, which asks for the form of what is chosen, or of the first
            if (event.getCode() == KeyCode.ENTER) {
                open(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() > 1) {
                open(list.getSelectionModel().getSelectedItem());
            }
        });
        getChildren().addAll(head, new TableAndSide(list, side, SIDE_SHARE, MOST_SIDE));
        model.rows().addListener((ListChangeListener<MyRow>) change -> select());
        model.standing().addListener(property -> show());
        // a comment that was read on its item is no longer shown here
        navigation.place().addListener((property, before, now) -> {
            if (now.screen() == Screen.MY_DIVISION) {
                model.read();
            }
        });
        show();
        select();
    }

    private void show() {
        head.getChildren().clear();
        DivisionStanding standing = model.standing().get();
        if (standing == null) {
            return;
        }
        Label name = new Label(standing.division().name());
        name.getStyleClass().add("detail-title");
        head.getChildren().add(name);
        for (State state : new State[] {State.OVERDUE, State.DUE_SOON, State.ON_COURSE, State.NOT_BEGUN, State.DONE}) {
            int count = standing.countByState().getOrDefault(state, 0);
            if (count > 0) {
                head.getChildren()
                        .add(StateSign.chip(
                                state,
                                StateSign.icon(state) + " " + texts.words().of(state) + " " + count));
            }
        }
        if (model.waiting() > 0) {
            Label waiting = new Label(texts.get("waiting", model.waiting()));
            waiting.getStyleClass().addAll("chip", "plain");
            head.getChildren().add(waiting);
        }
    }

    /** The chosen item stays chosen when the rows are read anew. */
    private void select() {
        filling = true;
        model.rows().stream()
                .filter(row -> row instanceof MyRow.Duty duty
                        && duty.owed().item().item().id().equals(model.chosen().get()))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        filling = false;
        if (!side.isEditing()) {
            model.chosenDuty().ifPresentOrElse(this::showDuty, side::showNothing);
        }
    }

    private void choose(MyRow row) {
        if (filling || row == null) {
            return;
        }
        dropUntouched();
        if (row instanceof MyRow.Duty duty) {
            UUID item = duty.owed().item().item().id();
            model.chosen().set(item);
            if (unfinished.containsKey(item)) {
                // whoever goes through the rows by the arrows goes on doing so
                side.open(unfinished.get(item), () -> endReport(item));
            } else {
                showDuty(duty.owed());
            }
        } else if (row instanceof MyRow.Asked asked) {
            showAsked(asked.reminder());
        } else if (row instanceof MyRow.Mentioned mentioned) {
            side.show(mentioned(mentioned));
        } else if (row instanceof MyRow.OpenFinding finding) {
            side.show(finding(finding));
        } else if (row instanceof MyRow.OpenEntry entry) {
            side.show(entry(entry));
        } else {
            side.showNothing();
        }
    }

    private LeadPane mentioned(MyRow.Mentioned mentioned) {
        return new LeadPane(
                mentioned.item().number() + "　" + mentioned.item().name(),
                List.of(
                        texts.get(
                                "mentioned.by",
                                mentioned.comment().author(),
                                texts.words().fullDate(mentioned.comment().on())),
                        mentioned.comment().text()),
                new LeadPane.Open("mention-open", texts.get("mentioned.open"), () -> open(mentioned)));
    }

    private LeadPane finding(MyRow.OpenFinding row) {
        FindingStanding standing = row.finding();
        List<String> told = new ArrayList<>();
        told.add(texts.words().of(standing.state()));
        if (standing.returned() != null) {
            told.add(texts.get(
                    "finding.returned",
                    standing.returned().by(),
                    texts.words().fullDate(standing.returned().on()),
                    Objects.requireNonNullElse(standing.returned().text(), "")));
        }
        standing.measures().stream()
                .filter(measure -> measure.stage() != MeasureStanding.Stage.WITHDRAWN)
                .forEach(measure -> told.add(texts.get(
                        "finding.measure",
                        measure.rectification().measure(),
                        measure.rectification().person(),
                        texts.words().fullDate(measure.due()))));
        return new LeadPane(
                standing.finding().number() + "　" + standing.finding().problem(),
                told,
                new LeadPane.Open("finding-open", texts.get("finding.open"), () -> open(row)));
    }

    private LeadPane entry(MyRow.OpenEntry row) {
        ListedEntry listed = row.listed();
        String due = listed.standing().due() == null
                ? texts.get("paused")
                : texts.words().fullDate(listed.standing().due());
        return new LeadPane(
                listed.entry().entry().label() + "　" + listed.entry().entry().content(),
                List.of(
                        texts.words().of(listed.entry().body().name()),
                        texts.get("entry.stands", listed.standing().stage(), due)),
                new LeadPane.Open("entry-open", texts.get("entry.open"), () -> open(row)));
    }

    private void open(MyRow row) {
        if (row instanceof MyRow.Duty duty) {
            edit(duty.owed());
        } else if (row instanceof MyRow.Mentioned mentioned) {
            navigation.goTo(Place.item(mentioned.item().id()));
        } else if (row instanceof MyRow.OpenFinding open) {
            navigation.goTo(Place.finding(open.finding().finding().number()));
        } else if (row instanceof MyRow.OpenEntry open) {
            Entry entry = open.listed().entry().entry();
            navigation.goTo(Place.entry(entry.register(), entry.label()));
        }
    }

    /** Opens the form of the chosen item, as the key U asks for. */
    public void update() {
        model.chosenDuty()
                .ifPresentOrElse(
                        this::edit,
                        () -> model.rows().stream()
                                .filter(MyRow.Duty.class::isInstance)
                                .map(MyRow.Duty.class::cast)
                                .findFirst()
                                .ifPresent(first -> {
                                    list.getSelectionModel().select(first);
                                    edit(first.owed());
                                }));
    }

    private void edit(Owed owed) {
        if (!workspace.mayReport(owed.assignment().division().id())
                || owed.item().item().closedOn() != null) {
            return;
        }
        UUID item = owed.item().item().id();
        Form open = unfinished.computeIfAbsent(
                item,
                id -> new ProgressForm(texts.of("progress"), workspace, () -> endReport(id))
                        .form(owed.item().item(), owed.assignment())
                        .onEscape(this::endEdit));
        side.edit(open, () -> endReport(item));
    }

    /** The report is kept or given up. */
    private void endReport(UUID item) {
        unfinished.remove(item);
        endEdit();
    }

    private void endEdit() {
        dropUntouched();
        side.endEdit();
        select();
        list.requestFocus();
    }

    /** What was typed stays for when the item is chosen again; a form with nothing new would only grow old. */
    private void dropUntouched() {
        unfinished.values().removeIf(open -> !open.isChanged());
    }

    /** Of the reports that were begun, those behind other rows; the one that is shown tells of itself. */
    @Override
    public Stream<String> unkept() {
        return unfinished.values().stream().filter(form -> !side.shows(form)).flatMap(Form::unkept);
    }

    private void showDuty(Owed owed) {
        side.show(new DutyPane(
                texts,
                workspace,
                owed,
                new DutyPane.Actions(
                        () -> edit(owed),
                        () -> side.edit(
                                new ExtensionForm(texts.of("progress"), workspace, this::endEdit)
                                        .form(owed.item().item(), owed.assignment()),
                                this::endEdit),
                        () -> navigation.goTo(Place.item(owed.item().item().id()))),
                evidence(owed)));
    }

    private EvidenceList evidence(Owed owed) {
        int number = owed.item().item().number();
        Division division = owed.assignment().division();
        return new EvidenceList(
                texts.of("evidence"),
                workspace,
                keeping -> keeping.ofAssignment(owed.item().item().id(), division.id()),
                (keeping, file, on) -> keeping.attachToItem(workspace.year(), number, division.name(), file, on));
    }

    private String asked(Reminder.Matter matter) {
        String due = texts.words().fullDate(matter.due());
        // a form that is asked back belongs to no item
        return matter.item() == 0
                ? texts.get("asked.form", matter.told(), due)
                : texts.get("asked.matter", matter.item(), matter.told(), due);
    }

    private void showAsked(Reminder reminder) {
        Form form = new Form(texts, reminder.text());
        Label matters = new Label(
                reminder.matters().stream().map(this::asked).collect(java.util.stream.Collectors.joining("\n")));
        matters.setWrapText(true);
        form.getChildren().add(1, matters);
        TextArea answer = form.field("reminder.answer", texts.get("asked.answer"), new TextArea());
        answer.setId("asked-answer");
        answer.setPrefRowCount(3);
        answer.setWrapText(true);
        form.onSave(
                texts.get("asked.send"),
                () -> workspace.act(
                        desk -> new Reminding(desk)
                                .answer(reminder, model.standing().get().division(), answer.getText(), desk.today()),
                        this::endEdit,
                        form::refuse));
        if (reminder.seen() == null) {
            Button seen = new Button(texts.get("asked.see"));
            seen.setId("asked-see");
            seen.setOnAction(event -> {
                side.endEdit();
                model.see(reminder);
            });
            form.getChildren().add(new HBox(Card.spacer(), seen));
        }
        form.onCancel(this::endEdit);
        side.show(form);
    }
}
