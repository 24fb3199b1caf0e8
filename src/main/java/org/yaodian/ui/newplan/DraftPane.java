package org.yaodian.ui.newplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yaodian.reading.Draft;
import org.yaodian.reading.DraftEdits;
import org.yaodian.reading.DraftItem;
import org.yaodian.reading.DraftSection;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Choices;
import org.yaodian.ui.kit.Texts;

/** The draft beside the document: the plan's head, the item that is reviewed, and what was not understood. */
final class DraftPane extends VBox {
    /** So many characters tell a sentence. */
    private static final int MOST_WORDS = 24;

    private final Texts texts;
    private final NewPlanModel model;
    private final Label place = new Label();
    private final TextField title = new TextField();
    private final ComboBox<Optional<Integer>> section = new ComboBox<>();
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final UnclearPane unclear;
    private final HeadForm head;
    private boolean filling;

    private final MenuButton split = new MenuButton();

    DraftPane(Texts texts, NewPlanModel model) {
        this.texts = texts;
        this.model = model;
        this.unclear = new UnclearPane(texts, model);
        this.head = new HeadForm(texts, model);
        getStyleClass().add("draft-pane");
        place.getStyleClass().addAll("muted", "small");
        title.getStyleClass().add("draft-title");
        title.setId("draft-title");
        title.setAccessibleText(texts.get("item.title"));
        title.setPromptText(texts.get("item.noTitle"));
        title.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                commitTitle();
                model.go(model.current().get() + 1);
                event.consume();
            }
        });
        title.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                commitTitle();
            }
        });
        section.setMaxWidth(Double.MAX_VALUE);
        section.setAccessibleText(texts.get("item.section"));
        section.valueProperty().addListener(property -> commitSection());
        body.getStyleClass().add("draft-body");
        scroll.getStyleClass().add("detail-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox top = new VBox(head, placeBar(), itemBar(), title, section);
        top.getStyleClass().add("draft-top");
        getChildren().addAll(top, scroll, unclear);
        model.draft().addListener(property -> show());
        model.current().addListener(property -> show());
        show();
    }

    /** Which item it is, and the way to its neighbours. */
    private HBox placeBar() {
        Button previous = small(
                "item.previous", "previous-item", () -> model.go(model.current().get() - 1));
        Button following = small(
                "item.following", "next-item", () -> model.go(model.current().get() + 1));
        HBox bar = new HBox(2, place, Card.spacer(), previous, following);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    /** What is done with the item as a whole; in a line of its own, which breaks where the text is large. */
    private FlowPane itemBar() {
        Button join = small("item.join", "join-item", this::join);
        Button remove = small(
                "item.leaveOut",
                "remove-item",
                () -> model.edit(DraftEdits.removeItem(
                        model.draft().get(), model.current().get())));
        split.setText(texts.get("item.split"));
        split.getStyleClass().addAll("flat", "link", "small");
        split.setId("split-item");
        split.setMinWidth(USE_PREF_SIZE);
        FlowPane bar = new FlowPane(2, 0, join, split, remove);
        bar.setAlignment(Pos.CENTER_RIGHT);
        return bar;
    }

    private Button small(String key, String id, Runnable action) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().addAll("flat", "link", "small");
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Opens the choice of the sentence with which another item begins. */
    void beginSplit() {
        if (!split.isDisabled()) {
            split.requestFocus();
            split.show();
        }
    }

    private void fillSplits(DraftItem item) {
        split.getItems().clear();
        for (int at : DraftEdits.splits(item)) {
            String rest = item.text().substring(at).strip();
            String beginning = rest.substring(
                    0, rest.offsetByCodePoints(0, Math.min(MOST_WORDS, rest.codePointCount(0, rest.length()))));
            MenuItem choice = new MenuItem(texts.get("item.splitAt", beginning));
            choice.setMnemonicParsing(false);
            choice.setOnAction(event -> model.edit(
                    DraftEdits.split(model.draft().get(), model.current().get(), at)));
            split.getItems().add(choice);
        }
        split.setDisable(split.getItems().isEmpty());
    }

    private void join() {
        int joined = model.current().get();
        if (joined > 0) {
            model.edit(DraftEdits.joinToPrevious(model.draft().get(), joined));
            model.go(joined - 1);
        }
    }

    private void commitTitle() {
        DraftItem item = model.currentItem();
        String typed = title.getText() == null || title.getText().isBlank()
                ? null
                : title.getText().strip();
        if (!filling && item != null && !java.util.Objects.equals(typed, item.title())) {
            model.edit(DraftEdits.withTitle(model.draft().get(), model.current().get(), typed));
        }
    }

    private void commitSection() {
        DraftItem item = model.currentItem();
        if (!filling && item != null && section.getValue() != null) {
            int chosen = section.getValue().orElse(-1);
            if (chosen != item.section()) {
                model.edit(DraftEdits.withSection(
                        model.draft().get(), model.current().get(), chosen));
            }
        }
    }

    private void show() {
        Draft draft = model.draft().get();
        DraftItem item = model.currentItem();
        if (draft == null || item == null) {
            return;
        }
        filling = true;
        place.setText(texts.get("item.place", item.number(), draft.items().size(), item.label()));
        title.setText(item.title() == null ? "" : item.title());
        fillSections(draft, item);
        fillSplits(item);
        body.getChildren().setAll(new DraftAssignments(texts, model, item), new DraftObligations(texts, model, item));
        filling = false;
    }

    private void fillSections(Draft draft, DraftItem item) {
        List<Optional<Integer>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        for (int i = 0; i < draft.sections().size(); i++) {
            choices.add(Optional.of(i));
        }
        Choices.name(
                section,
                choice -> choice.map(index -> name(draft.sections().get(index))).orElse(texts.get("item.noSection")));
        section.getItems().setAll(choices);
        section.setValue(item.section() < 0 ? Optional.empty() : Optional.of(item.section()));
        section.setVisible(choices.size() > 1);
        section.setManaged(choices.size() > 1);
    }

    private static String name(DraftSection section) {
        boolean bare = section.label().length() == 1;
        return section.label() + (bare ? "、" : "") + section.title();
    }
}
