package org.yaodian.ui.workspace;

import java.nio.file.Path;
import java.util.UUID;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.SignIn;
import org.yaodian.desk.Standing;
import org.yaodian.plan.PersonRole;
import org.yaodian.plan.PlanStatus;
import org.yaodian.store.Access;

/**
 * A file that was opened, and what a window shows of it first: read together, so that nothing is read twice.
 *
 * @param standing how its plan and registers stand today
 * @param undoable what undo and redo would do; null where it is not read yet
 */
public record OpenedFile(Desk desk, Standing standing, Undoable undoable, Worker worker) {
    /**
     * Who works here.
     *
     * @param divisionId the division that they speak for, null for the office itself
     */
    public record Worker(String name, PersonRole role, UUID divisionId) {
        /** Whether the window begins with what concerns their division. */
        public boolean hasHome() {
            return divisionId != null && (role == PersonRole.DIVISION_HEAD || role == PersonRole.MEMBER);
        }

        static Worker at(Desk desk) {
            return new Worker(desk.who(), desk.role(), desk.divisionId());
        }
    }

    /**
     * Opens a file for a window and reads what is shown first, which does not need to know what can be undone.
     *
     * @throws org.yaodian.plan.Refused when it cannot be opened or read; it is closed again then
     */
    public static OpenedFile open(Path path, DeskClock clock, SignIn signIn) {
        Desk desk = Desk.open(path, Access.WINDOW, clock, signIn);
        try {
            return new OpenedFile(desk, desk.standing(null, desk.today()), null, Worker.at(desk));
        } catch (RuntimeException e) {
            desk.close();
            throw e;
        }
    }

    /**
     * Reads what is shown.
     *
     * @param year the plan's year, null for the newest
     * @param shown how the plan stood that is shown, whose records stay where they are still right; null where none is
     */
    static OpenedFile read(Desk desk, Integer year, PlanStatus shown) {
        Standing now = desk.standing(year, desk.today()).keeping(shown);
        // reckoned here, where nobody waits for the window
        now.registers();
        return new OpenedFile(desk, now, Undoable.at(desk), Worker.at(desk));
    }
}
