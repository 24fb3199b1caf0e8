package org.yaodian.ui.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.desk.Language;
import org.yaodian.desk.Words;
import org.yaodian.plan.Division;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Section;
import org.yaodian.plan.State;
import org.yaodian.ui.items.SavedViews.View;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.reports.SampleWorkspace;

/** Filters that were kept: there at the next start, and in whatever plan has what they ask for. */
class SavedViewsTest {
    @TempDir
    Path folder;

    private SampleWorkspace sample;
    private PlanSnapshot snapshot;

    @BeforeEach
    void open() throws Exception {
        sample = new SampleWorkspace(folder);
        snapshot = sample.workspace().status().get().snapshot();
    }

    @AfterEach
    void close() throws Exception {
        sample.close();
    }

    private ItemFilter filter() {
        Division division = snapshot.divisionNamed("社会救助处").orElseThrow();
        Section section = snapshot.sections().get(0);
        return new ItemFilter("公开", State.OVERDUE, division.id(), section.id());
    }

    @Test
    void a_filter_that_was_kept_is_there_at_the_next_start_by_what_it_asks_for() {
        new SavedViews(sample.preferences()).add(View.of(filter(), snapshot));
        SavedViews next = new SavedViews(new Preferences(folder.resolve("config")));
        assertThat(next.all()).hasSize(1);
        View view = next.all().get(0);
        assertThat(view.name(new Words(Language.CHINESE)))
                .isEqualTo("公开 · " + snapshot.sections().get(0).title() + " · 逾期 · 社会救助处");
        assertThat(view.in(snapshot)).contains(filter());
        next.remove(view);
        assertThat(new SavedViews(new Preferences(folder.resolve("config"))).all())
                .isEmpty();
    }

    @Test
    void kept_twice_it_stands_there_once() {
        SavedViews views = new SavedViews(sample.preferences());
        views.add(View.of(filter(), snapshot));
        views.add(View.of(filter(), snapshot));
        assertThat(views.all()).hasSize(1);
    }

    @Test
    void a_plan_without_its_division_does_not_know_it() {
        assertThat(new View("", null, "撤销了的处", null).in(snapshot)).isEmpty();
        assertThat(View.of(new ItemFilter("", null, UUID.randomUUID(), null), snapshot)
                        .division())
                .isNull();
    }

    @Test
    void preferences_that_somebody_spoilt_hold_no_views() {
        sample.preferences().put("itemViews", "{nonsense");
        assertThat(new SavedViews(sample.preferences()).all()).isEmpty();
    }
}
