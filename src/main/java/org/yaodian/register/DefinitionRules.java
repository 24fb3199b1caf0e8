package org.yaodian.register;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.yaodian.plan.Bilingual;
import org.yaodian.plan.Refused;

/**
 * What a definition must be before entries are made under it. A refusal that concerns a column or a stage tells its place
 * first, from 1, so that a form can say it there.
 */
public final class DefinitionRules {
    /** The longest name of a register, column or stage, in characters. */
    public static final int LONGEST_NAME = 60;

    /** The longest limit or extension, in days. */
    public static final int LONGEST_LIMIT = 365;

    /** What parts the languages where a name is written down, and so cannot stand in one. */
    static final String BAR = "|";

    private DefinitionRules() {}

    /** @throws Refused when it is not whole, or its parts do not fit together */
    public static void expectSound(RegisterBody body) {
        expectName(body);
        ColumnRules.expectSound(body);
        StageRules.expectSound(body);
        expectClock(body);
        expectKinds(body);
        Stream.concat(body.itemWords().stream(), body.serves().stream().flatMap(serving -> serving.words().stream()))
                .forEach(DefinitionRules::expectPattern);
    }

    private static void expectName(RegisterBody body) {
        String name = body.name().chinese();
        if (name.isBlank()) {
            throw new Refused("register.name");
        }
        if (longest(body.name()) > LONGEST_NAME) {
            throw new Refused("register.nameLong", longest(body.name()), LONGEST_NAME);
        }
        if (name.contains(BAR)
                || (body.basis() != null && body.basis().chinese().contains(BAR))) {
            throw new Refused("register.nameBar", name);
        }
    }

    static int longest(Bilingual name) {
        return Math.max(name.chinese().length(), name.english().length());
    }

    /**
     * Makes sure that a name is free for a register.
     *
     * @param register the word of the register that is to be called so
     * @throws Refused when another is called so in either language, or has it for its word
     */
    public static void expectFree(Bilingual name, String register, List<RegisterDefinition> others) {
        others.stream()
                .filter(other -> !other.register().equals(register))
                .filter(other -> other.body().name().clashesWith(name) || name.isCalled(other.register()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(
                            "register.taken",
                            name.chinese(),
                            other.body().name().chinese());
                });
    }

    private static void expectClock(RegisterBody body) {
        Clock clock = body.clock();
        if (clock != null) {
            Stream.concat(Stream.of(clock.days()), clock.byKind().values().stream())
                    .filter(days -> isNoLimit(days))
                    .findFirst()
                    .ifPresent(days -> {
                        throw new Refused("register.limit", days, LONGEST_LIMIT);
                    });
        }
        for (ActKind act : body.acts()) {
            boolean extends_ = act.effect() == Effect.EXTEND;
            if (extends_ && act.days() != null && isNoLimit(act.days())) {
                throw new Refused("register.extension", act.days(), LONGEST_LIMIT);
            }
            if (clock == null && (extends_ || act.effect() == Effect.PAUSE || act.effect() == Effect.RESUME)) {
                throw new Refused("register.actClock", act.key());
            }
        }
    }

    private static boolean isNoLimit(int days) {
        return days < 1 || days > LONGEST_LIMIT;
    }

    /** What clock and counting tell apart must be values of the kind column. */
    private static void expectKinds(RegisterBody body) {
        Stream.concat(
                        body.clock() == null ? Stream.<String>empty() : body.clock().byKind().keySet().stream(),
                        body.serves().stream().map(Serving::entryKind).filter(Objects::nonNull))
                .forEach(kind -> {
                    if (body.kind() == null) {
                        throw new Refused("register.kindMissing", kind);
                    }
                    Column column = body.column(body.kind()).orElseThrow();
                    if (!isValue(column, kind)) {
                        throw new Refused("register.kindValue", column.key(), kind);
                    }
                });
    }

    private static boolean isValue(Column column, String value) {
        return column.type() == ColumnType.BOOLEAN
                ? value.equals(FieldValues.YES) || value.equals(FieldValues.NO)
                : column.choices().stream().anyMatch(choice -> choice.chinese().equals(value));
    }

    private static void expectPattern(String word) {
        try {
            Pattern.compile(word);
        } catch (PatternSyntaxException e) {
            throw new Refused(e, "register.pattern", word);
        }
    }
}
