package org.yaodian.ui.registers;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.yaodian.desk.ListedEntry;
import org.yaodian.lookback.LookBackStatus;
import org.yaodian.register.EntryQuery;
import org.yaodian.register.RegisterStanding;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Choices;
import org.yaodian.ui.kit.EmptyState;
import org.yaodian.ui.kit.TableAndSide;
import org.yaodian.ui.kit.TextScale;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Place;
import org.yaodian.ui.workspace.Screen;

/** 台账: the registers, the entries of the chosen one, and the chosen entry. */
public final class RegistersView extends HBox {
    private static final Duration TYPING = Duration.millis(150);
    private static final double SIDE_SHARE = 0.36;
    private static final double LEAST_LIST = 208;
    private static final double LIST_SHARE = 0.22;
    private static final double MOST_LIST_SCALE = 1.3;
    private static final double LEAST_SIDE = 320;
    private static final double MOST_SIDE = 560;

    private final Texts texts;
    private final RegistersModel model;
    private final EntryTable table;
    private final EntryPane pane;
    private final SheetFiles sheets;
    private final RegisterForms forms;
    private final Label name = new Label();
    private final Label counts = new Label();
    private final EmptyState empty;
    private final EmptyState findings;
    private final TextField filter = new TextField();
    private final Button add = new Button();

    /** @param told shows a line of what was done */
    public RegistersView(Texts texts, RegistersModel model, Navigation navigation, Consumer<String> told) {
        this.sheets = new SheetFiles(texts, new SheetsModel(texts, model.workspace()), this, told);
        this.texts = texts;
        this.model = model;
        this.table = new EntryTable(texts, model);
        this.pane = new EntryPane(texts, model, table::requestFocus);
        getStyleClass().addAll("screen-row");
        RegisterActs acts = new RegisterActs(model);
        this.forms = new RegisterForms(texts.of("register-form"), model, acts, table::requestFocus);
        Card registers = new RegisterCard(texts, model, acts, forms, pane).card();
        this.empty =
                new EmptyState(texts.get("empty.title"), texts.get("empty.what"), texts.get("add.button"), pane::add);
        this.findings = new EmptyState(
                texts.get("findings.title"),
                texts.get("findings.what"),
                texts.get("findings.go"),
                () -> navigation.goTo(Screen.LOOK_BACK));
        VBox entries = new VBox(head(), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        StackPane middle = new StackPane(entries);
        TableAndSide tableAndSide = new TableAndSide(middle, pane, LEAST_SIDE, SIDE_SHARE, MOST_SIDE);
        // a form of a register takes the place of its entries, and nothing else is chosen meanwhile
        tableAndSide.visibleProperty().bind(forms.visibleProperty().not());
        registers.disableProperty().bind(forms.visibleProperty());
        StackPane room = new StackPane(tableAndSide, forms);
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren().addAll(registers, room);
        widthProperty().addListener(property -> fitList(registers));
        TextScale.follow(this, () -> fitList(registers));
        model.registers()
                .addListener((javafx.collections.ListChangeListener<RegisterStanding>) change -> showRegister());
        model.register().addListener(property -> showRegister());
        model.entries().addListener((javafx.collections.ListChangeListener<ListedEntry>) change -> showRegister());
        navigation.place().addListener((property, before, now) -> go(now));
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        go(navigation.place().get());
        showRegister();
    }

    /** The registers' names grow with the text as far as the entries have their room too. */
    private void fitList(Card registers) {
        double share = Math.max(LEAST_LIST, getWidth() * LIST_SHARE);
        registers.setMinWidth(Math.min(share, TextScale.within(LEAST_LIST, MOST_LIST_SCALE)));
    }

    private void go(Place place) {
        if (place.entry() != null) {
            model.goTo(place.entry().register(), place.entry().label());
        }
    }

    private VBox head() {
        name.getStyleClass().add("card-title");
        name.setMinWidth(USE_PREF_SIZE);
        counts.getStyleClass().addAll("muted", "small");
        HBox titles = new HBox(8, name, counts);
        titles.setAlignment(Pos.CENTER_LEFT);
        filter.setPromptText(texts.get("filter"));
        filter.setAccessibleText(texts.get("filter"));
        filter.setId("entries-filter");
        HBox.setHgrow(filter, Priority.ALWAYS);
        PauseTransition typed = new PauseTransition(TYPING);
        typed.setOnFinished(event -> model.text().set(filter.getText()));
        filter.textProperty().addListener(property -> typed.playFromStart());
        ComboBox<EntryQuery.Which> which = new ComboBox<>();
        which.getItems().addAll(EntryQuery.Which.ALL, EntryQuery.Which.OPEN, EntryQuery.Which.CLOSED);
        which.setId("entries-which");
        which.setAccessibleText(texts.get("which"));
        Choices.name(which, value -> texts.get("which." + value));
        which.valueProperty().bindBidirectional(model.which());
        add.setText(texts.get("add.button"));
        add.getStyleClass().add("accent");
        add.setId("entry-add");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> pane.add());
        Button bring = new Button(texts.get("import"));
        bring.setId("entries-import");
        bring.setMinWidth(USE_PREF_SIZE);
        bring.disableProperty().bind(add.disableProperty());
        bring.setOnAction(event -> sheets.chooseImport(model.register().get(), pane));
        which.setMinWidth(USE_PREF_SIZE);
        titles.getChildren().addAll(Card.spacer(), bring, sheets.exportMenu(model));
        HBox bar = new HBox(8, filter, which, add);
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(8, titles, bar);
        head.getStyleClass().add("entries-head");
        return head;
    }

    private void showRegister() {
        RegisterStanding standing = model.chosenRegister().orElse(null);
        boolean retired = standing != null && standing.definition().retiredOn() != null;
        add.setDisable(standing == null || retired || !model.workspace().mayAdd());
        name.setText(
                standing == null
                        ? ""
                        : texts.words().of(standing.definition().body().name()));
        // what this register counts are the findings, which are recorded and seen to on a screen of their own
        boolean ofFindings = LookBackStatus.REGISTER.equals(model.register().get())
                && model.entries().isEmpty();
        table.setPlaceholder(ofFindings ? findings : empty);
        add.setVisible(!ofFindings);
        add.setManaged(!ofFindings);
        boolean narrowed = !model.text().get().isBlank() || model.which().get() != EntryQuery.Which.ALL;
        counts.setText(
                standing == null
                        ? ""
                        : narrowed
                                ? texts.get("found", model.entries().size(), standing.entries())
                                : texts.get(
                                        "counts.short",
                                        standing.entries(),
                                        standing.open(),
                                        standing.soon(),
                                        standing.overdue()));
    }

    private void onKey(KeyEvent event) {
        if (forms.isVisible()) {
            return;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (!typing && plain && event.getCode() == KeyCode.N && !add.isDisabled()) {
            pane.add();
            event.consume();
        } else if (!typing && plain && event.getCode() == KeyCode.SLASH) {
            filter.requestFocus();
            event.consume();
        }
    }
}
