package org.yaodian.ui.comments;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.yaodian.desk.Mentions;
import org.yaodian.plan.Comment;
import org.yaodian.plan.Division;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;

/** A comment: by whom and when, what was said with the divisions marked that it turns to; one's own can be changed. */
final class CommentRow extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M-d HH:mm");
    private static final DateTimeFormatter TIME_WITH_YEAR = DateTimeFormatter.ofPattern("uuuu-M-d HH:mm");

    private final HBox head = new HBox(6);

    /** @param unread whether it is new to who works here */
    CommentRow(Texts texts, Comment comment, List<Division> divisions, int year, boolean unread) {
        super(2);
        getStyleClass().add("comment");
        if (unread) {
            head.getChildren().add(dot(texts));
        }
        Label author = new Label(comment.author());
        author.getStyleClass().addAll("comment-author", "small");
        LocalDateTime at = comment.saidAt().atZone(ZoneId.systemDefault()).toLocalDateTime();
        Label when = new Label((at.getYear() == year ? TIME : TIME_WITH_YEAR).format(at));
        when.getStyleClass().addAll("muted", "small");
        head.getChildren().addAll(author, when);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, text(comment.text(), divisions));
    }

    /** The mark of what is new. */
    static Region dot(Texts texts) {
        Region dot = new Region();
        dot.getStyleClass().add("unread-dot");
        dot.setAccessibleText(texts.get("unread"));
        return dot;
    }

    /** Offers to change the comment and to take it back. */
    CommentRow withActs(Texts texts, Runnable edit, Runnable remove) {
        head.getChildren()
                .addAll(
                        Card.spacer(),
                        link(texts.get("edit"), "comment-edit", edit),
                        link(texts.get("remove"), "comment-remove", remove));
        return this;
    }

    private static Button link(String text, String id, Runnable act) {
        Button button = new Button(text);
        button.getStyleClass().addAll("flat", "link", "small");
        button.setId(id);
        button.setOnAction(event -> act.run());
        return button;
    }

    private static TextFlow text(String said, List<Division> divisions) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("comment-text");
        int at = 0;
        for (Mentions.Mention mention : mentions(said, divisions)) {
            flow.getChildren().add(text(said.substring(at, mention.from()), "said"));
            flow.getChildren().add(text(said.substring(mention.from(), mention.to()), "mention"));
            at = mention.to();
        }
        flow.getChildren().add(text(said.substring(at), "said"));
        return flow;
    }

    private static Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }

    private static List<Mentions.Mention> mentions(String said, List<Division> divisions) {
        try {
            return new Mentions(divisions).in(said);
        } catch (Refused e) {
            // a division was renamed since: the text stays as it was typed
            return List.of();
        }
    }
}
