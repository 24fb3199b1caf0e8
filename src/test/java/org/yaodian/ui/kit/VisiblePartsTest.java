package org.yaodian.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is hidden is not there, and comes back to its place. */
class VisiblePartsTest {
    private final Pane parent = new VBox();
    private final Region first = new Region();
    private final Region second = new Region();
    private final Region third = new Region();

    @BeforeEach
    void aPaneWhoseFirstPartIsHidden() {
        first.setVisible(false);
        VisibleParts.only(parent, List.of(first, second, third));
    }

    @Test
    void a_part_that_is_hidden_from_the_beginning_is_not_there() {
        assertThat(parent.getChildren()).containsExactly(second, third);
    }

    @Test
    void a_part_that_shows_itself_comes_to_its_place() {
        second.setVisible(false);
        first.setVisible(true);
        second.setVisible(true);
        assertThat(parent.getChildren()).containsExactly(first, second, third);
    }

    @Test
    void what_is_not_of_the_parts_stays() {
        Region stranger = new Region();
        parent.getChildren().add(stranger);
        second.setVisible(false);
        assertThat(parent.getChildren()).containsExactly(third, stranger);
    }
}
