package org.yaodian.ui.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.register.RegisterStanding;
import org.yaodian.ui.kit.Texts;

/** What can be done with the registers: behind the list's three dots, and where the list is pressed on. */
final class RegisterMenu {
    private final Texts texts;
    private final RegistersModel model;
    private final RegisterActs acts;
    private final RegisterForms forms;
    private final EntryPane pane;

    RegisterMenu(Texts texts, RegistersModel model, RegisterActs acts, RegisterForms forms, EntryPane pane) {
        this.texts = texts;
        this.model = model;
        this.acts = acts;
        this.forms = forms;
        this.pane = pane;
    }

    /** The acts as they are possible now. */
    List<MenuItem> items() {
        boolean writable = model.workspace().isCoordinator();
        Optional<RegisterStanding> chosen = model.chosenRegister();
        List<MenuItem> items = new ArrayList<>();
        items.add(item("create", forms::create));
        chosen.ifPresent(standing -> {
            items.add(new SeparatorMenuItem());
            items.add(item("change", forms::change));
            items.add(item("copy", forms::copy));
            items.add(item("link", () -> pane.link(acts)));
            RegisterDefinition definition = standing.definition();
            items.add(
                    definition.retiredOn() == null
                            ? item("retire", () -> acts.retire(definition))
                            : item("reinstate", () -> acts.reinstate(definition)));
        });
        List<RegisterDefinition> hidden = hidden();
        if (!hidden.isEmpty()) {
            items.add(new SeparatorMenuItem());
            hidden.forEach(definition -> items.add(reinstating(definition)));
        }
        // while an entry is being edited, its form keeps its place
        items.forEach(item -> item.setDisable(!writable || pane.isEditing()));
        return items;
    }

    private List<RegisterDefinition> hidden() {
        Set<String> shown = model.registers().stream()
                .map(standing -> standing.definition().register())
                .collect(Collectors.toSet());
        return acts.retired().get().stream()
                .filter(definition -> !shown.contains(definition.register()))
                .toList();
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get("menu." + key));
        item.setId("register-" + key);
        item.setOnAction(event -> action.run());
        return item;
    }

    private MenuItem reinstating(RegisterDefinition definition) {
        MenuItem item = new MenuItem(texts.get(
                "menu.reinstateOne", texts.words().of(definition.body().name())));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> acts.reinstate(definition));
        return item;
    }
}
