package org.yaodian.ui.lookback;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yaodian.desk.PaperKind;
import org.yaodian.desk.RoundStanding;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingStep;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.EmptyState;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.VisibleParts;
import org.yaodian.ui.lookback.LookBackModel.Shown;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Place;

/** 回头看: a round, how far it is, and its findings on the way to being closed out. */
public final class LookBackView extends StackPane implements FindingBoard.Actions {
    private static final double SIDE_SHARE = 0.36;
    private static final double LEAST_SIDE = 372;
    private static final double MOST_SIDE = 560;

    private final Texts texts;
    private final LookBackModel model;
    private final Consumer<String> refuse;
    private final FindingPane pane;
    private final LedgerFiles ledgers;
    private final FindingFilterBar bar;
    private final VBox page;
    private final StackPane content = new StackPane();
    private final EmptyState empty;
    private final Map<Shown, Supplier<Node>> makers = new EnumMap<>(Shown.class);
    private final Map<Shown, Node> made = new EnumMap<>(Shown.class);

    /**
     * @param told shows a line of what was done
     * @param refuse shows a line of what was not done and why
     */
    public LookBackView(
            Texts texts, LookBackModel model, Navigation navigation, Consumer<String> told, Consumer<String> refuse) {
        this.texts = texts;
        this.model = model;
        this.refuse = refuse;
        this.pane = new FindingPane(texts, model, this::leaveSide);
        this.ledgers = new LedgerFiles(texts, model.workspace(), this, told);
        this.bar = new FindingFilterBar(texts, model);
        makers.put(Shown.BOARD, () -> new FindingBoard(texts, model, this));
        makers.put(Shown.TABLE, () -> new Card(grow(new FindingTable(texts, model, pane::look))));
        makers.put(
                Shown.INSPECTIONS, () -> new Card(grow(new InspectionGrid(texts, model, pane::inspect)), gridKeys()));
        makers.put(Shown.RATES, () -> new Card(grow(new RatesTable(texts, model))));
        page = new VBox(head(), bar, body());
        page.getStyleClass().add("screen");
        empty = empty();
        VisibleParts.only(this, List.of(page, empty));
        ledgers.listenForDrops(pane, model);
        model.shown().addListener(property -> showContent());
        model.rounds().addListener(property -> show());
        pane.open().addListener(property -> show());
        navigation.place().addListener((property, before, now) -> go(now));
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        showContent();
        show();
        go(navigation.place().get());
    }

    private Label gridKeys() {
        Label keys = new Label(texts.get("grid.keys"));
        keys.getStyleClass().addAll("muted", "small", "grid-keys");
        keys.setVisible(model.rights().inspectsSomewhere());
        return keys;
    }

    private static Node grow(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }

    private EmptyState empty() {
        return model.rights().run()
                ? new EmptyState(texts.get("empty.title"), texts.get("empty.what"), texts.get("start"), pane::start)
                : new EmptyState(texts.get("empty.title"), texts.get("empty.what"));
    }

    private HBox head() {
        HBox head = new HBox(12, new RoundHead(texts, model));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox buttons = new VBox(6);
        buttons.getStyleClass().add("round-buttons");
        buttons.setMinWidth(USE_PREF_SIZE);
        if (model.rights().inspectsSomewhere()) {
            Button inspect = new Button(texts.get("inspect"));
            inspect.setId("inspect");
            inspect.getStyleClass().add("accent");
            inspect.setMaxWidth(Double.MAX_VALUE);
            inspect.setMinWidth(USE_PREF_SIZE);
            inspect.setOnAction(event -> pane.inspect(null));
            buttons.getChildren().add(inspect);
        }
        buttons.getChildren().add(menu());
        head.getChildren().add(buttons);
        return head;
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton(texts.get("menu"));
        menu.setId("look-back-menu");
        menu.setMaxWidth(Double.MAX_VALUE);
        if (model.rights().run()) {
            menu.getItems()
                    .addAll(
                            item("finding-add", "finding.add", () -> pane.addFinding(null)),
                            item("round-start", "start", pane::start),
                            item("ledger-import", "import", () -> ledgers.chooseImport(pane)),
                            new SeparatorMenuItem());
        }
        menu.getItems()
                .addAll(
                        item("ledger-export", "export.workbook", () -> ledgers.chooseExport(false)),
                        item("ledger-pdf", "export.pdf", () -> ledgers.chooseExport(true)),
                        new SeparatorMenuItem(),
                        item("notices", "export.NOTICES", () -> ledgers.choosePaper(PaperKind.NOTICES)),
                        item("look-back-report", "export.LOOK_BACK", () -> ledgers.choosePaper(PaperKind.LOOK_BACK)));
        return menu;
    }

    private MenuItem item(String id, String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private HBox body() {
        HBox body = new HBox(12);
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        Card side = new Card(grow(pane));
        side.minWidthProperty()
                .bind(body.widthProperty()
                        .map(width -> Math.max(LEAST_SIDE, Math.min(MOST_SIDE, width.doubleValue() * SIDE_SHARE))));
        side.maxWidthProperty().bind(side.minWidthProperty());
        side.visibleProperty().bind(pane.open());
        side.managedProperty().bind(pane.open());
        body.getChildren().addAll(content, side);
        return body;
    }

    private void showContent() {
        boolean findings = model.shown().get() == Shown.BOARD || model.shown().get() == Shown.TABLE;
        if (!findings) {
            pane.makeRoom();
        }
        content.getChildren()
                .setAll(made.computeIfAbsent(
                        model.shown().get(), shown -> makers.get(shown).get()));
    }

    private void show() {
        List<RoundStanding> rounds = model.rounds().get();
        boolean nothing = rounds != null && rounds.isEmpty() && !pane.open().get();
        empty.setVisible(nothing);
        page.setVisible(rounds != null && !nothing);
    }

    private void go(Place place) {
        if (place.finding() != null) {
            model.goTo(place.finding());
            pane.look();
        }
    }

    /** Opens a ledger that is to come in, as when it is dropped here. */
    void bring(java.nio.file.Path ledger) {
        ledgers.bring(ledger, pane);
    }

    private void leaveSide() {
        contentNode().requestFocus();
    }

    private Node contentNode() {
        Node node = content.getChildren().get(0);
        return node instanceof Card card ? card.getChildren().get(0) : node;
    }

    @Override
    public void look() {
        pane.look();
        if (contentNode() instanceof FindingBoard board) {
            // once the pane has taken its room
            javafx.application.Platform.runLater(board::revealChosen);
        }
    }

    @Override
    public void begin(FindingStanding finding, FindingStep step) {
        pane.begin(finding, step);
    }

    @Override
    public void refuse(FindingStanding finding, String why) {
        refuse.accept(texts.of(new Refused(why, finding.finding().number())));
    }

    private void onKey(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (typing || !plain) {
            return;
        }
        if (event.getCode() == KeyCode.N && model.rights().run()) {
            pane.addFinding(null);
        } else if (event.getCode() == KeyCode.SLASH) {
            bar.beginTyping();
        } else if (event.getCode() == KeyCode.ESCAPE && pane.open().get() && !pane.isEditing()) {
            pane.close();
        } else {
            return;
        }
        event.consume();
    }
}
