package org.yaodian.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.ui.reports.SampleWorkspace.onFx;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What holds words grows with them. */
class TextScaleTest {
    @BeforeEach
    void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void usualSize() {
        onFx(() -> TextScale.be(1));
    }

    @Test
    void aColumnGrowsWithTheTextAndBackAgain() {
        onFx(() -> {
            TableView<String> table = new TableView<>();
            TableColumn<String, String> column = new TableColumn<>();
            TextScale.keepWidths(table, column, 40, 80);
            TextScale.be(1.5);
            assertThat(column.getMinWidth()).isEqualTo(60);
            assertThat(column.getPrefWidth()).isEqualTo(120);
            TextScale.be(1);
            assertThat(column.getMinWidth()).isEqualTo(40);
        });
    }

    @Test
    void whatIsMadeWhileTextIsLargeIsWideAtOnce() {
        onFx(() -> {
            TextScale.be(1.25);
            Region panel = new Region();
            TextScale.keepWidth(panel, 200);
            assertThat(panel.getMinWidth()).isEqualTo(250);
            assertThat(panel.getMaxWidth()).isEqualTo(250);
        });
    }

    @Test
    void aDrawingWithLittleRoomNeitherShrinksNorOutgrowsIt() {
        onFx(() -> {
            TextScale.be(0.9);
            assertThat(TextScale.within(10, 1.3)).isEqualTo(10);
            TextScale.be(1.5);
            assertThat(TextScale.within(10, 1.3)).isEqualTo(13);
            TextScale.be(1.1);
            assertThat(TextScale.within(10, 1.3)).isEqualTo(11);
        });
    }

    @Test
    void whetherThereIsRoomIsAskedInWordsNotInPixels() {
        onFx(() -> {
            Region table = new Region();
            var isWide = TextScale.isWider(table, 400);
            table.resize(500, 100);
            assertThat(isWide.get()).isTrue();
            TextScale.be(1.5);
            assertThat(isWide.get()).isFalse();
        });
    }
}
