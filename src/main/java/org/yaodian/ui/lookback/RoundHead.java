package org.yaodian.ui.lookback;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yaodian.desk.RoundStanding;
import org.yaodian.lookback.Rate;
import org.yaodian.plan.Division;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** Which round is looked at, how far it is, and what became of what it found. */
final class RoundHead extends HBox {
    private static final double BAR = 72;

    private final Texts texts;
    private final LookBackModel model;
    private final MenuButton rounds = new MenuButton();
    private final Label inspected = new Label();
    private final Region fill = new Region();
    private final MenuButton missing = new MenuButton();
    private final Label findings = figure("findings");
    private final Label closed = figure("closed");
    private final Label inTime = figure("in-time");
    private final Label repeated = figure("repeated");

    RoundHead(Texts texts, LookBackModel model) {
        super(12);
        this.texts = texts;
        this.model = model;
        rounds.setId("rounds");
        rounds.getStyleClass().addAll("plan-menu", "round-menu");
        missing.setId("round-missing");
        missing.getStyleClass().addAll("plan-menu", "round-menu");
        inspected.setId("round-inspected");
        inspected.getStyleClass().add("round-figure");
        inspected.setMinWidth(USE_PREF_SIZE);
        fill.getStyleClass().add("round-fill");
        StackPane bar = new StackPane(fill);
        bar.getStyleClass().add("round-bar");
        StackPane.setAlignment(fill, Pos.CENTER_LEFT);
        HBox progress = new HBox(12, inspected, bar, missing);
        progress.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(rounds, progress);
        card.getStyleClass().addAll("card", "round-card");
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMinWidth(0);
        getChildren()
                .addAll(
                        card,
                        counter("findings", findings),
                        counter("closedRate", closed),
                        counter("inTimeRate", inTime),
                        counter("repeated", repeated));
        HBox.setHgrow(this, Priority.ALWAYS);
        model.rounds().addListener(property -> show());
        model.round().addListener(property -> show());
        show();
    }

    private static Label figure(String id) {
        Label label = new Label();
        label.setId("round-" + id);
        label.getStyleClass().add("round-figure");
        return label;
    }

    private VBox counter(String key, Label figure) {
        Label name = new Label(texts.get("head." + key));
        name.getStyleClass().addAll("muted", "small");
        name.setMinWidth(USE_PREF_SIZE);
        VBox box = new VBox(name, figure);
        box.getStyleClass().addAll("card", "round-counter");
        Tips.install(box, texts.get("head." + key + ".what"));
        return box;
    }

    private void show() {
        List<RoundStanding> all = model.rounds().get();
        if (all == null) {
            return;
        }
        RoundStanding round = model.chosenRound().orElse(null);
        rounds.setText(round == null ? texts.get("round.all", all.size()) : name(round));
        rounds.getItems().setAll(all.stream().map(this::item).toList());
        if (all.size() > 1) {
            MenuItem together = new MenuItem(texts.get("round.all", all.size()));
            together.setOnAction(event -> model.chooseRound(null));
            rounds.getItems().add(together);
        }
        List<RoundStanding> shown = round == null ? all : List.of(round);
        showProgress(shown);
        showFigures(shown);
    }

    private MenuItem item(RoundStanding round) {
        MenuItem item = new MenuItem(name(round));
        item.setOnAction(event -> model.chooseRound(round.round().number()));
        return item;
    }

    private String name(RoundStanding round) {
        int of = round.round().of();
        // the first round over a year is the one that was opened first
        long place = model.rounds().get().stream()
                .filter(other -> other.round().of() == of
                        && other.round().number() <= round.round().number())
                .count();
        return texts.get("round.name", place, of);
    }

    private void showProgress(List<RoundStanding> shown) {
        int seen = shown.stream().mapToInt(RoundStanding::inspected).sum();
        int whole = shown.stream().mapToInt(RoundStanding::expected).sum();
        inspected.setText(texts.get("head.inspected", seen, whole));
        double width = whole == 0 ? 0 : BAR * seen / whole;
        fill.setMinWidth(width);
        fill.setMaxWidth(width);
        List<Division> late = shown.stream()
                .flatMap(round -> round.notReported().stream())
                .distinct()
                .toList();
        missing.setText(texts.get(
                late.isEmpty() ? "head.allReported" : late.size() == 1 ? "head.oneMissing" : "head.missing",
                late.size()));
        missing.setDisable(late.isEmpty());
        missing.setAccessibleText(late.stream()
                .map(Division::name)
                .collect(Collectors.joining(texts.words().listSeparator())));
        missing.getItems()
                .setAll(late.stream()
                        .map(division -> {
                            MenuItem item = new MenuItem(
                                    texts.get("head.missingAt", division.name(), missingOf(shown, division)));
                            item.setOnAction(event -> model.shown().set(LookBackModel.Shown.INSPECTIONS));
                            return item;
                        })
                        .toList());
    }

    private static long missingOf(List<RoundStanding> shown, Division division) {
        return shown.stream()
                .flatMap(round -> round.facts().missing().stream())
                .filter(place -> place.divisionId().equals(division.id()))
                .count();
    }

    private void showFigures(List<RoundStanding> shown) {
        Rate rate = Rate.sum(shown.stream().map(RoundStanding::rate).toList(), some -> true);
        findings.setText(Integer.toString(rate.findings()));
        closed.setText(RatesTable.percent(rate.closedRate()));
        inTime.setText(RatesTable.percent(rate.inTimeRate()));
        repeated.setText(
                rate.repeated() == 0
                        ? "0"
                        : texts.get("head.repeated.share", rate.repeated(), RatesTable.percent(rate.repeatRate())));
    }
}
