package org.yaodian.store;

import static org.yaodian.store.RecordCells.as;
import static org.yaodian.store.schema.Tables.FORM_ISSUE;
import static org.yaodian.store.schema.Tables.FORM_RETURN;

import java.util.List;
import java.util.UUID;
import org.yaodian.plan.FormIssue;
import org.yaodian.plan.FormReturn;

/** The forms that went out from a plan file and came back, as they are read. */
public final class FormShelf {
    private final RegisterShelf.Asking file;

    FormShelf(RegisterShelf.Asking file) {
        this.file = file;
    }

    /** Every form of a plan that went out, the newest round first. */
    public List<FormIssue> issues(UUID planId) {
        return file.read(reading -> reading.selectFrom(FORM_ISSUE)
                .where(FORM_ISSUE.PLAN_ID.eq(planId.toString()))
                .orderBy(FORM_ISSUE.ISSUE.desc(), FORM_ISSUE.ID)
                .fetch(as(FormRows::issue)));
    }

    /** Every form of a plan that came back, in the order of their days. */
    public List<FormReturn> returns(UUID planId) {
        return file.read(reading -> reading.select(FORM_RETURN.fields())
                .from(FORM_RETURN)
                .join(FORM_ISSUE)
                .on(FORM_ISSUE.ID.eq(FORM_RETURN.ISSUE_ID))
                .where(FORM_ISSUE.PLAN_ID.eq(planId.toString()))
                .orderBy(FORM_RETURN.ON_DAY, FORM_RETURN.ID)
                .fetch(as(FormRows::formReturn)));
    }
}
