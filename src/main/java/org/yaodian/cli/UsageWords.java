package org.yaodian.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, in the language of whoever typed them; the parser itself speaks English only. */
final class UsageWords {
    private final Console console;

    UsageWords(Console console) {
        this.console = console;
    }

    String of(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            boolean choice = missing.getMissing().size() > 1
                    && missing.getMissing().stream().allMatch(spec -> spec.group() != null);
            return console.text(choice ? "usage.needOne" : "usage.missing", labels(missing.getMissing().stream()));
        }
        if (wrong instanceof MutuallyExclusiveArgsException) {
            return console.text("usage.oneOf", labels(groupOf(wrong)));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return console.text(
                    unmatched.isUnknownOption() ? "usage.unknownOption" : "usage.tooMany",
                    unmatched.getUnmatched().get(0));
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            return console.text("usage.value", label(wrong.getArgSpec()), wrong.getValue());
        }
        return wrong.getMessage().lines().findFirst().orElse("");
    }

    /** The options of which only one may stand; a verb has one such group at most. */
    private static Stream<ArgSpec> groupOf(ParameterException wrong) {
        return wrong.getCommandLine().getCommandSpec().options().stream()
                .filter(option -> option.group() != null)
                .map(ArgSpec.class::cast);
    }

    private String labels(Stream<ArgSpec> specs) {
        return specs.map(UsageWords::label).distinct().collect(Collectors.joining(console.text("usage.and")));
    }

    private static String label(ArgSpec spec) {
        if (!(spec instanceof OptionSpec option)) {
            return spec.paramLabel();
        }
        boolean valued = option.arity().max() > 0;
        return valued ? option.longestName() + " " + option.paramLabel() : option.longestName();
    }
}
