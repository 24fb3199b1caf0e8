package org.yaodian.desk;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yaodian.plan.PersonRole;
import org.yaodian.plan.Refused;

/**
 * What a role may do: one table, asked by every job before it writes. A local file protects by it against mistakes, not
 * against someone who owns the file. A division reports what became of its items when the office looks back, and says by
 * which measures it puts a finding of its own right: its head does both, the office anywhere, and the office alone verifies.
 */
public final class Permissions {
    /** How far a deed reaches for a role. */
    public enum Reach {
        NONE,
        OWN_DIVISION,
        EVERYTHING
    }

    private static final Map<Deed, List<Reach>> TABLE = new EnumMap<>(Deed.class);

    // in the order of the roles: coordinator, division head, member, reader
    static {
        coordinatorOnly(
                Deed.EDIT_PLAN,
                Deed.EDIT_DIVISIONS,
                Deed.EDIT_PEOPLE,
                Deed.EDIT_SETTINGS,
                Deed.EDIT_CALENDAR,
                Deed.EDIT_REGISTERS,
                Deed.REMIND,
                Deed.CLOSE_ITEM,
                Deed.ACCEPT_PROGRESS,
                Deed.REVIEW,
                Deed.RUN_LOOK_BACK,
                Deed.VERIFY_RECTIFICATION,
                Deed.EXCHANGE_FORMS);
        ownDivision(
                Deed.SUBMIT_PROGRESS,
                Deed.ANSWER_REMINDER,
                Deed.ASK_EXTENSION,
                Deed.ATTACH_EVIDENCE,
                Deed.KEEP_ENTRIES,
                Deed.COMMENT,
                Deed.SUBMIT_RECTIFICATION);
        headOfDivision(Deed.RECORD_INSPECTION, Deed.PLAN_RECTIFICATION);
        TABLE.put(
                Deed.SET_OWN_PASSWORD, List.of(Reach.EVERYTHING, Reach.EVERYTHING, Reach.EVERYTHING, Reach.EVERYTHING));
        TABLE.put(Deed.UNDO_OWN, List.of(Reach.EVERYTHING, Reach.EVERYTHING, Reach.EVERYTHING, Reach.NONE));
    }

    private Permissions() {}

    private static void coordinatorOnly(Deed... deeds) {
        for (Deed deed : deeds) {
            TABLE.put(deed, List.of(Reach.EVERYTHING, Reach.NONE, Reach.NONE, Reach.NONE));
        }
    }

    private static void headOfDivision(Deed... deeds) {
        for (Deed deed : deeds) {
            TABLE.put(deed, List.of(Reach.EVERYTHING, Reach.OWN_DIVISION, Reach.NONE, Reach.NONE));
        }
    }

    private static void ownDivision(Deed... deeds) {
        for (Deed deed : deeds) {
            TABLE.put(deed, List.of(Reach.EVERYTHING, Reach.OWN_DIVISION, Reach.OWN_DIVISION, Reach.NONE));
        }
    }

    public static Reach of(PersonRole role, Deed deed) {
        return TABLE.get(deed).get(role.ordinal());
    }

    /**
     * Lets a deed pass.
     *
     * @param divisions whose affairs it touches; a null among them is nobody's in particular
     * @throws Refused when the actor's role does not reach as far
     */
    static Allowed expect(Actor actor, Deed deed, Collection<UUID> divisions) {
        Reach reach = of(actor.role(), deed);
        boolean own = !divisions.isEmpty() && divisions.stream().allMatch(actor::speaksFor);
        if (reach == Reach.NONE) {
            throw new Refused(whoMay(deed), actor.name());
        }
        if (reach == Reach.OWN_DIVISION && !own) {
            throw new Refused("permission.division", actor.name());
        }
        return new Allowed();
    }

    /** The key of the refusal that says whose it is to do. */
    private static String whoMay(Deed deed) {
        if (of(PersonRole.DIVISION_HEAD, deed) == Reach.NONE) {
            return "permission.role";
        }
        return of(PersonRole.MEMBER, deed) == Reach.NONE ? "permission.roleHead" : "permission.roleReader";
    }

    /** That someone was found to be allowed: nothing is written at a desk without one. */
    static final class Allowed {
        private Allowed() {}
    }

    /**
     * Who acts.
     *
     * @param divisionId null for someone of the office itself
     * @param spokenFor that division and those whose place it took
     */
    record Actor(String name, PersonRole role, UUID divisionId, Set<UUID> spokenFor) {
        /** Whether a division's affairs are theirs; nobody's are not. */
        boolean speaksFor(UUID division) {
            return division != null && spokenFor.contains(division);
        }
    }
}
