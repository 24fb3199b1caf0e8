package org.yaodian.desk;

import java.util.stream.Collectors;
import org.yaodian.plan.Refused;
import org.yaodian.register.Catalogue;
import org.yaodian.register.RegisterDefinition;

/** Finding a register by the words of a person. */
final class Registers {
    private Registers() {}

    /** @throws Refused with those that there are */
    static RegisterDefinition named(Catalogue catalogue, String typed) {
        return catalogue
                .named(typed)
                .orElseThrow(() -> new Refused(
                        "register.unknown",
                        typed,
                        catalogue.current().stream()
                                .map(definition -> definition.body().name().chinese())
                                .collect(Collectors.joining("、"))));
    }
}
