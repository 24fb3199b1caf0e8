package org.yaodian.ui.divisions;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.yaodian.desk.FormMails;
import org.yaodian.desk.FormRounds;
import org.yaodian.desk.FormRounds.Answer;
import org.yaodian.desk.FormRounds.Round;
import org.yaodian.desk.FormSending;
import org.yaodian.desk.Reminding;
import org.yaodian.desk.SentForm;
import org.yaodian.plan.Division;
import org.yaodian.plan.Plan;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Folders;
import org.yaodian.ui.workspace.Workspace;

/** The forms that go round, as 处室 shows them: sending them, who returned them, and asking for those that are missing. */
public final class FormsModel {
    /** What stands beside the table. */
    enum Side {
        /** The chosen division. */
        DIVISION,
        /** What is to be sent. */
        SEND,
        /** What was sent just now. */
        SENT,
        /** How a round stands. */
        ROUND,
        /** Asking those whose form is missing. */
        REMIND
    }

    /** What was sent just now, and where it lies. */
    record Sent(Path folder, LocalDate askBack, List<SentForm> forms) {}

    private final Texts texts;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<List<Round>> rounds = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.DIVISION);
    private final ReadOnlyObjectWrapper<Sent> sent = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty sending = new SimpleBooleanProperty();

    public FormsModel(Texts texts, Workspace workspace) {
        this.texts = texts;
        this.workspace = workspace;
        // sending changes nothing of the plan: it is read again as an equal one, which only an invalidation tells
        workspace.status().addListener(property -> ask());
        workspace.desk().addListener((property, before, now) -> side.set(Side.DIVISION));
        ask();
    }

    private void ask() {
        if (workspace.status().get() == null) {
            rounds.set(List.of());
            return;
        }
        Plan plan = plan();
        workspace.ask(desk -> new FormRounds(desk).of(plan, desk.today()), this::show);
    }

    private void show(List<Round> read) {
        rounds.set(read);
        boolean gone = side.get() == Side.SENT
                && read.stream()
                        .noneMatch(round ->
                                round.number() == sent.get().forms().get(0).issue());
        boolean none = read.isEmpty() && (side.get() == Side.ROUND || side.get() == Side.REMIND);
        if (gone || none) {
            side.set(Side.DIVISION);
        }
    }

    Workspace workspace() {
        return workspace;
    }

    Plan plan() {
        return workspace.status().get().snapshot().plan();
    }

    /** The plan's rounds, the newest first. */
    ReadOnlyObjectProperty<List<Round>> rounds() {
        return rounds.getReadOnlyProperty();
    }

    /** The newest round. */
    Optional<Round> newest() {
        return rounds.get().stream().findFirst();
    }

    /** What is asked of each division by now: its newest form. */
    Optional<Round> standing() {
        return FormRounds.latest(rounds.get());
    }

    /** How a division stands with its newest form. */
    Optional<Answer> answerOf(UUID division) {
        return standing().stream()
                .flatMap(round -> round.answers().stream())
                .filter(answer -> answer.division().id().equals(division))
                .findFirst();
    }

    ObjectProperty<Side> side() {
        return side;
    }

    ReadOnlyObjectProperty<Sent> sent() {
        return sent.getReadOnlyProperty();
    }

    /** Whether forms are being written. */
    BooleanProperty sending() {
        return sending;
    }

    /** Opens the question to whom forms are to go. */
    public void beginSending() {
        if (workspace.isCoordinator()) {
            side.set(Side.SEND);
        }
    }

    void whoOwes(Consumer<List<Division>> owing) {
        Integer year = workspace.year();
        workspace.ask(desk -> new FormSending(desk, year).whoOwes(desk.today()), owing);
    }

    /** The number of the round that goes out next. */
    int nextNumber() {
        return newest().map(round -> round.number() + 1).orElse(1);
    }

    /** A folder for the next round beside the plan file. */
    Path proposedFolder() {
        Path folder = workspace
                .path()
                .map(Path::toAbsolutePath)
                .map(Path::getParent)
                .orElse(Path.of(System.getProperty("user.home")));
        return folder.resolve(texts.get("forms.folderName", plan().year(), nextNumber()));
    }

    /** Writes the forms and logs them, as long work that can be cancelled. */
    void send(Path folder, FormSending.Wish wish, Consumer<Refused> refused) {
        if (sending.get()) {
            return;
        }
        sending.set(true);
        Integer year = workspace.year();
        ReadOnlyObjectWrapper<List<SentForm>> written = new ReadOnlyObjectWrapper<>();
        workspace.actAtLength(
                texts.get("forms.writing"),
                (desk, listener) -> written.set(new FormSending(desk, year).send(folder, wish, desk.today(), listener)),
                () -> {
                    sent.set(new Sent(folder.toAbsolutePath(), wish.askBack(), written.get()));
                    side.set(Side.SENT);
                },
                refused,
                () -> sending.set(false));
    }

    /** Records that those whose newest form is missing were asked for it. */
    void remind(List<Answer> answers, String text, Runnable done, Consumer<Refused> refused) {
        Plan plan = plan();
        workspace.act(desk -> new Reminding(desk).remindOfForms(plan, answers, text, desk.today()), done, refused);
    }

    /** Records that a division answered without its form: that nothing is to be changed. */
    void markReturned(Answer answer) {
        workspace.act(desk -> new FormRounds(desk).markReturned(answer, desk.today()));
    }

    /** The mail with which a form goes out. */
    FormMails.Text mail(Division division, int issue, LocalDate askBack) {
        return new FormMails(workspace.desk().get(), plan()).sent(division, issue, askBack);
    }

    /** The mail that asks for a form that is missing. */
    FormMails.Text reminder(Answer answer) {
        return new FormMails(workspace.desk().get(), plan())
                .reminder(
                        answer.division(),
                        answer.issue().issue(),
                        answer.issue().askBack());
    }

    /** Opens a folder in the desktop's file manager. */
    void openFolder(Path folder) {
        Folders.open(workspace, texts.get("forms.openingFolder"), folder);
    }
}
