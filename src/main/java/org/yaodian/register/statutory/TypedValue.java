package org.yaodian.register.statutory;

import java.util.UUID;
import org.yaodian.plan.Row;

/**
 * What somebody typed into a cell of a plan's statutory annual report (手工填报). It stays until it is cleared, whatever
 * registers count there.
 *
 * @param cell the cell's key
 * @param typed as {@link FormCell#read} made it
 */
public record TypedValue(UUID id, int revision, UUID planId, String cell, String typed) implements Row {
    public TypedValue withTyped(String newTyped) {
        return new TypedValue(id, revision, planId, cell, newTyped);
    }
}
