package org.yaodian.ui.comments;

import java.util.List;
import java.util.UUID;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.desk.Commenting;
import org.yaodian.desk.Desk;
import org.yaodian.plan.Comment;
import org.yaodian.plan.Division;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.InSight;
import org.yaodian.ui.kit.Pieces;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** What was said about an item, and the field in which more is said; it is read once it has come into sight. */
public final class CommentsPane extends VBox {
    private final Texts texts;
    private final Workspace workspace;
    private final UnreadComments unread;
    private final CommentDrafts drafts;
    private final Label heading = new Label();
    private final VBox list = new VBox(8);
    private final MentionField field;
    private final Label error = new Label();
    private final Button send = new Button();
    private final Button leave = new Button();
    private final VBox writing;
    private final Button link = new Button();
    private WorkItem item;
    private Comment edited;
    private int newFrom = Integer.MAX_VALUE;
    /** What is shown and has not come into sight yet. */
    private List<Comment> unseen = List.of();

    private boolean looking;

    public CommentsPane(Texts texts, Workspace workspace, UnreadComments unread, CommentDrafts drafts) {
        super(6);
        this.texts = texts;
        this.workspace = workspace;
        this.unread = unread;
        this.drafts = drafts;
        setId("comments");
        heading.getStyleClass().add("card-title");
        field = new MentionField(texts, this::divisions, this::send);
        field.area().textProperty().addListener((property, before, now) -> {
            if (item != null && edited == null) {
                drafts.keep(item.id(), now);
            }
        });
        error.getStyleClass().add("field-error");
        error.setId("comment-error");
        error.setWrapText(true);
        error.managedProperty().bind(error.visibleProperty());
        send.setId("comment-send");
        send.setOnAction(event -> send());
        leave.setText(texts.get("leave"));
        leave.getStyleClass().add("flat");
        leave.managedProperty().bind(leave.visibleProperty());
        leave.setOnAction(event -> endEdit());
        HBox buttons = new HBox(8, send, leave, Card.spacer());
        buttons.setAlignment(Pos.CENTER_LEFT);
        link.setId("comments-link");
        link.setMinWidth(USE_PREF_SIZE);
        link.getStyleClass().addAll("flat", "link", "small", "comments-link");
        // what comes below would move what was brought into sight
        link.setOnAction(event -> Pieces.whole(this::reveal));
        writing = new VBox(4, field, error, buttons);
        writing.managedProperty().bind(writing.visibleProperty());
        refuse(null);
        endEdit();
        getChildren().addAll(heading, list, writing);
        // it moves on the screen where it is scrolled, or where what stands above it grows
        list.localToSceneTransformProperty().addListener((property, before, now) -> look());
        list.heightProperty().addListener(property -> look());
    }

    /** Once what is laid out stands: those whose end has come into sight have been read. */
    private void look() {
        if (unseen.isEmpty() || looking) {
            return;
        }
        looking = true;
        Platform.runLater(() -> {
            looking = false;
            if (!unseen.isEmpty() && InSight.reached(list)) {
                unread.see(item.id(), unseen);
                unseen = List.of();
            }
        });
    }

    /** What leads here from the top of a long pane: how many there are, with a dot while some are new. */
    public Button link() {
        return link;
    }

    private void reveal() {
        for (Node above = getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane scroll) {
                double room = scroll.getViewportBounds().getHeight();
                double range = scroll.getContent().getBoundsInLocal().getHeight() - room;
                double top =
                        scroll.getContent().sceneToLocal(localToScene(0, 0)).getY();
                scroll.setVvalue(range <= 0 ? 0 : Math.min(1, top / range));
                break;
            }
        }
        field.area().requestFocus();
    }

    /** Shows the comments of an item, as the file has them now. */
    public void show(WorkItem newItem, PlanSnapshot snapshot) {
        if (item == null || !item.id().equals(newItem.id())) {
            newFrom = Integer.MAX_VALUE;
            item = newItem;
            endEdit();
        }
        item = newItem;
        unseen = List.of();
        record Said(List<Comment> comments, boolean mayWrite, String who) {}
        workspace.ask(
                desk -> new Said(
                        new Commenting(desk).ofItem(newItem.id()),
                        desk.writable() && new Commenting(desk).may(snapshot, newItem),
                        desk.who()),
                said -> {
                    if (item == newItem) {
                        show(said.comments(), said.mayWrite(), said.who());
                    }
                });
    }

    private void show(List<Comment> comments, boolean mayWrite, String who) {
        heading.setText(texts.get("heading", comments.size()));
        markNew(comments, who);
        boolean anyNew = comments.stream().anyMatch(comment -> isNew(comment, who));
        link.setText(texts.get(anyNew ? "link.new" : "link", comments.size()));
        link.setGraphic(anyNew ? CommentRow.dot(texts) : null);
        int year = workspace.clock().today().getYear();
        list.getChildren()
                .setAll(comments.stream()
                        .map(comment ->
                                row(comment, year, mayWrite && comment.author().equals(who), who))
                        .toList());
        boolean silent = comments.isEmpty() && !mayWrite;
        for (Node node : List.of(this, link)) {
            node.setVisible(!silent);
            node.setManaged(!silent);
        }
        writing.setVisible(mayWrite);
        unseen = comments;
        look();
    }

    /** What was new when the item was opened stays marked while it is looked at. */
    private void markNew(List<Comment> comments, String who) {
        int count = unread.of(item.id());
        for (int i = comments.size() - 1; i >= 0 && count > 0; i--) {
            if (!comments.get(i).author().equals(who)) {
                newFrom = Math.min(newFrom, comments.get(i).number());
                count--;
            }
        }
    }

    private boolean isNew(Comment comment, String who) {
        return comment.number() >= newFrom && !comment.author().equals(who);
    }

    private CommentRow row(Comment comment, int year, boolean own, String who) {
        CommentRow row = new CommentRow(texts, comment, divisions(), year, isNew(comment, who));
        return own
                ? row.withActs(
                        texts,
                        () -> edit(comment),
                        () -> workspace.act(desk -> new Commenting(desk).remove(comment.number())))
                : row;
    }

    private List<Division> divisions() {
        return workspace.status().get().snapshot().divisions();
    }

    private void edit(Comment comment) {
        edited = comment;
        field.area().setText(comment.text());
        field.area().end();
        field.area().requestFocus();
        showEdit();
    }

    private void endEdit() {
        edited = null;
        field.area().setText(item == null ? "" : drafts.of(item.id()));
        showEdit();
        refuse(null);
    }

    private void showEdit() {
        send.setText(texts.get(edited == null ? "send" : "save"));
        leave.setVisible(edited != null);
    }

    private void send() {
        String text = field.area().getText();
        Comment changed = edited;
        int number = item.number();
        UUID said = item.id();
        refuse(null);
        workspace.act(desk -> say(desk, changed, number, text), () -> sent(changed, said), this::refuse);
    }

    private void sent(Comment changed, UUID said) {
        if (changed == null) {
            drafts.keep(said, "");
        }
        endEdit();
    }

    private void say(Desk desk, Comment changed, int number, String text) {
        if (changed == null) {
            new Commenting(desk).add(workspace.year(), number, text);
        } else {
            new Commenting(desk).edit(changed.number(), text);
        }
    }

    private void refuse(Refused refused) {
        error.setVisible(refused != null);
        error.setText(refused == null ? "" : "▲ " + texts.wording().of(refused));
    }
}
