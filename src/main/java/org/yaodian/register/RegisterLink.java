package org.yaodian.register;

import java.util.UUID;
import org.yaodian.plan.Row;

/**
 * Which item of a plan a register serves, as the office settled it.
 *
 * @param itemId null where it serves none
 */
public record RegisterLink(UUID id, int revision, UUID planId, String register, UUID itemId) implements Row {
    public RegisterLink withItem(UUID newItemId) {
        return new RegisterLink(id, revision, planId, register, newItemId);
    }
}
