package org.yaodian.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.yaodian.plan.Plan;

/**
 * What would come of collecting a round of forms; nothing is stored yet.
 *
 * @param on the day on which they are collected
 * @param accepted whether progress counts at once, without review
 * @param forms in the order of their files
 * @param others the files of the folders that are no workbooks and were not read
 * @param changes how many changes the file's history had when this was made
 */
public record CollectPreview(
        Plan plan, LocalDate on, boolean accepted, List<CollectedForm> forms, List<Path> others, int changes) {
    public CollectPreview {
        forms = List.copyOf(forms);
        others = List.copyOf(others);
    }

    public int count(CollectedRow.Outcome outcome) {
        return forms.stream().mapToInt(form -> form.count(outcome)).sum();
    }

    /** How many forms are ours. */
    public int acceptedForms() {
        return (int) forms.stream().filter(CollectedForm::accepted).count();
    }
}
