package org.yaodian.ui.lookback;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.yaodian.desk.LookBackRounds;
import org.yaodian.lookback.Rate;
import org.yaodian.plan.Division;
import org.yaodian.ui.kit.Texts;

/** How findings were dealt with: by division, and by the year that was looked at. */
final class RatesTable extends TableView<RatesTable.Line> {
    /** A division or a year with what became of its findings. */
    record Line(String name, Rate rate) {}

    private static final int PERCENT = 100;
    private static final double NAME = 220;
    private static final double FIGURE = 96;

    private final Texts texts;
    private final LookBackModel model;

    RatesTable(Texts texts, LookBackModel model) {
        this.texts = texts;
        this.model = model;
        setId("rates-table");
        getStyleClass().add("items-table");
        setAccessibleText(texts.get("shown.RATES"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label none = new Label(texts.get("rates.none"));
        none.getStyleClass().add("muted");
        setPlaceholder(none);
        column("name", NAME, Line::name);
        column("findings", FIGURE, line -> Integer.toString(line.rate().findings()));
        column("closedOut", FIGURE, line -> Integer.toString(line.rate().closedOut()));
        column("closedRate", FIGURE, line -> percent(line.rate().closedRate()));
        column("inTimeRate", FIGURE, line -> percent(line.rate().inTimeRate()));
        column("repeated", FIGURE, line -> Integer.toString(line.rate().repeated()));
        column("repeatRate", FIGURE, line -> percent(line.rate().repeatRate()));
        model.rounds().addListener(property -> read());
        model.round().addListener(property -> read());
        read();
    }

    private void column(String key, double width, Function<Line, String> text) {
        TableColumn<Line, String> column = new TableColumn<>(texts.get("rates." + key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        if (!key.equals("name")) {
            column.getStyleClass().add("number");
        }
        getColumns().add(column);
    }

    /** A share in percent; nothing where there is nothing to have a share of. */
    static String percent(OptionalDouble share) {
        return share.isEmpty() ? "—" : Math.round(share.getAsDouble() * PERCENT) + "%";
    }

    private void read() {
        java.time.LocalDate today = model.today();
        model.workspace().ask(desk -> new LookBackRounds(desk).rates(today), this::show);
    }

    private void show(List<Rate> all) {
        List<Rate> rates = model.chosenRound()
                .map(round -> all.stream()
                        .filter(rate -> rate.round().equals(round.round().id()))
                        .toList())
                .orElse(all);
        getItems()
                .setAll(Stream.concat(byYear(rates).stream(), byDivision(rates).stream())
                        .toList());
    }

    private List<Line> byYear(Collection<Rate> rates) {
        Map<Integer, List<Rate>> years =
                rates.stream().collect(Collectors.groupingBy(Rate::of, TreeMap::new, Collectors.toList()));
        return years.entrySet().stream()
                .map(year -> new Line(texts.get("rates.year", year.getKey()), Rate.sum(year.getValue(), rate -> true)))
                .sorted(Comparator.comparing(Line::name).reversed())
                .toList();
    }

    private List<Line> byDivision(Collection<Rate> rates) {
        return model.names().divisions().values().stream()
                .sorted(Comparator.comparing(Division::ordinal))
                .map(division -> new Line(
                        division.name(), Rate.sum(rates, rate -> division.id().equals(rate.divisionId()))))
                .filter(line -> line.rate().findings() > 0)
                .toList();
    }
}
