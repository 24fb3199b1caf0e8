package org.yaodian.desk;

import java.util.List;
import org.yaodian.plan.Office;
import org.yaodian.plan.Refused;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** What the office settles for the whole file. */
public final class OfficeSettings {
    private static final int MOST_WARNING_DAYS = 250;

    private final Desk desk;

    public OfficeSettings(Desk desk) {
        this.desk = desk;
    }

    /** Sets how many working days before a limit it counts as due soon. */
    public void warnBefore(Office office, int days) {
        if (days < 0 || days > MOST_WARNING_DAYS) {
            throw new Refused("settings.warningDays", days, MOST_WARNING_DAYS);
        }
        if (days != office.warningDays()) {
            Office changed = new Office(office.id(), office.revision(), days);
            desk.apply(
                    desk.allow(Deed.EDIT_SETTINGS),
                    Told.of("settings.warningDays", days),
                    List.of(RowChange.changed(office, changed)));
        }
    }
}
