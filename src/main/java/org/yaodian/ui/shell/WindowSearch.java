package org.yaodian.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yaodian.desk.Desk;
import org.yaodian.desk.EntryBrowsing;
import org.yaodian.desk.FindingBrowsing;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingSort;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.plan.Division;
import org.yaodian.plan.ItemStatus;
import org.yaodian.register.EntryCase;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Place;
import org.yaodian.ui.workspace.Screen;
import org.yaodian.ui.workspace.Workspace;

/** What search finds in this window, and how to go there. */
final class WindowSearch {
    private static final int MOST_OF_A_KIND = 12;

    private final Texts texts;
    private final Workspace workspace;
    private final Navigation navigation;
    private final FileActions files;
    private final Runnable sendForms;
    private final List<SearchModel.Command> looks;

    /**
     * @param sendForms begins to send forms round
     * @param looks the commands that change how the window looks
     */
    WindowSearch(
            Texts texts,
            Workspace workspace,
            Navigation navigation,
            FileActions files,
            Runnable sendForms,
            List<SearchModel.Command> looks) {
        this.texts = texts;
        this.workspace = workspace;
        this.navigation = navigation;
        this.files = files;
        this.sendForms = sendForms;
        this.looks = looks;
    }

    /** What the plan that is shown has, and commands. */
    List<SearchModel.Hit> find(String query) {
        SearchModel model =
                new SearchModel(texts.get("search.item"), texts.get("search.division"), texts.get("search.command"));
        return model.find(query, workspace.status().get(), commands(), new SearchModel.Ways() {
            @Override
            public void toItem(ItemStatus item) {
                navigation.goTo(Place.item(item.item().id()));
            }

            @Override
            public void toDivision(Division division) {
                navigation.goTo(Place.division(division.id()));
            }
        });
    }

    private record Held(List<EntryCase> entries, List<FindingStanding> findings) {}

    /** What has to be asked of the file: entries of registers and findings of look-backs. */
    void findInFile(String query, Consumer<List<SearchModel.Hit>> found) {
        workspace.ask(
                desk -> held(desk, query),
                held -> found.accept(Stream.concat(
                                held.entries().stream().map(this::hit),
                                held.findings().stream().map(this::hit))
                        .toList()));
    }

    private Held held(Desk desk, String query) {
        return new Held(
                new EntryBrowsing(desk, workspace.year()).holding(query, MOST_OF_A_KIND),
                new FindingBrowsing(desk)
                        .page(FindingQuery.all(desk.today()).withText(query), FindingSort.LATEST, 0, MOST_OF_A_KIND));
    }

    private SearchModel.Hit hit(EntryCase entry) {
        return new SearchModel.Hit(
                texts.get("search.entry"),
                texts.words().of(entry.body().name()) + " " + entry.entry().label() + "  "
                        + entry.entry().content(),
                () -> navigation.goTo(
                        Place.entry(entry.entry().register(), entry.entry().label())));
    }

    private SearchModel.Hit hit(FindingStanding finding) {
        int number = finding.finding().number();
        return new SearchModel.Hit(
                texts.get("search.finding"),
                number + "  " + finding.finding().problem(),
                () -> navigation.goTo(Place.finding(number)));
    }

    private List<SearchModel.Command> commands() {
        List<SearchModel.Command> commands = new ArrayList<>();
        if (workspace.desk().get() != null) {
            commands.addAll(inPlan());
        }
        commands.add(command("file.open", files::open));
        commands.add(command("file.fromDocument", files::newFromDocument));
        commands.add(command("file.byHand", files::newByHand));
        commands.add(command("file.sample", files::openSample));
        commands.add(to(Screen.SETTINGS));
        commands.add(to(Screen.HELP));
        commands.addAll(looks);
        return commands;
    }

    private List<SearchModel.Command> inPlan() {
        List<SearchModel.Command> commands = new ArrayList<>();
        if (workspace.worker().get() != null && workspace.worker().get().hasHome()) {
            commands.add(to(Screen.MY_DIVISION));
        }
        commands.add(command("command.review", () -> navigation.goTo(Place.toReview())));
        commands.add(command("who.change", files::changeWorker));
        Stream.of(
                        Screen.OVERVIEW,
                        Screen.ITEMS,
                        Screen.DEADLINES,
                        Screen.REGISTERS,
                        Screen.LOOK_BACK,
                        Screen.DIVISIONS,
                        Screen.REPORTS,
                        Screen.HISTORY)
                .forEach(screen -> commands.add(to(screen)));
        if (workspace.isCoordinator()) {
            commands.add(command("file.addYear", files::addYear));
            commands.add(command("file.roll", files::roll));
            commands.add(command("command.sendForms", sendForms));
            commands.add(command("command.collectForms", () -> navigation.goTo(Screen.COLLECT)));
        }
        commands.add(command("file.compare", files::compare));
        commands.add(command("edit.undo", files::undo));
        commands.add(command("edit.redo", files::redo));
        return commands;
    }

    private SearchModel.Command command(String key, Runnable run) {
        return new SearchModel.Command(texts.get(key), run);
    }

    private SearchModel.Command to(Screen screen) {
        return new SearchModel.Command(texts.get("screen." + screen), () -> navigation.goTo(screen));
    }
}
