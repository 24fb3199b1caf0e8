package org.yaodian.ui.kit;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** What stands beside a table: nothing yet, the chosen thing, or the form in which it is edited. */
public final class SideArea extends StackPane {
    private final ScrollPane scroll = new ScrollPane();
    private final Label nothing = new Label();
    private boolean editing;

    /** @param nothingChosen what is said while nothing is chosen */
    public SideArea(String nothingChosen) {
        scroll.getStyleClass().add("detail-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        nothing.setText(nothingChosen);
        nothing.getStyleClass().addAll("muted", "nothing-chosen");
        nothing.setWrapText(true);
        getChildren().addAll(scroll, nothing);
        // a click on the empty room gives the focus to what scrolls: the keys are the form's all the same
        scroll.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (editing && event.getTarget() == scroll && scroll.getContent() instanceof Form form) {
                Event.fireEvent(form, event.copyFor(form, form));
                event.consume();
            }
        });
        showNothing();
    }

    /** Whether a form is open, which nothing that happens elsewhere may take away. */
    public boolean isEditing() {
        return editing;
    }

    public void showNothing() {
        editing = false;
        nothing.setVisible(true);
        scroll.setVisible(false);
    }

    /** Something is chosen and on its way: what says that nothing is goes. */
    public void expect() {
        nothing.setVisible(false);
    }

    /** Shows the chosen thing; from its top where it is another than before. */
    public void show(Node detail) {
        editing = false;
        nothing.setVisible(false);
        scroll.setVisible(true);
        scroll.setFitToHeight(false);
        if (scroll.getContent() != detail) {
            scroll.setContent(detail);
            scroll.setVvalue(0);
        }
    }

    /** Whether this is what is shown. */
    public boolean shows(Node detail) {
        return scroll.isVisible() && scroll.getContent() == detail;
    }

    /** Opens a form in its place and goes into it; {@code cancelled} is run when it is left. */
    public void edit(Form form, Runnable cancelled) {
        open(form, cancelled);
        form.begin();
    }

    /** Opens a form beside the list in which its row was chosen, and leaves the focus there. */
    public void open(Form form, Runnable cancelled) {
        show(form);
        form.remember();
        // its buttons stay in sight while its fields scroll
        scroll.setFitToHeight(form.isScrolling());
        editing = true;
        form.onCancel(cancelled);
    }

    /** Shows something that, like a form, nothing that happens elsewhere may take away. */
    public void hold(Node node) {
        show(node);
        // what has a list of its own gives it the room that is left, and scrolls that alone
        scroll.setFitToHeight(true);
        editing = true;
    }

    /** Lets the form go. */
    public void endEdit() {
        editing = false;
    }
}
