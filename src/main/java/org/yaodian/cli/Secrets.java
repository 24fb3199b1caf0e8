package org.yaodian.cli;

import java.util.Optional;
import java.util.function.Function;

/** Where passwords come from: the environment, else a prompt; never an argument, which others can see. */
public final class Secrets {
    static final String PASSWORD = "YAODIAN_PASSWORD";
    static final String NEW_PASSWORD = "YAODIAN_NEW_PASSWORD";

    private final Function<String, String> environment;
    private final Function<String, char[]> prompt;

    /**
     * @param environment gives a variable's value, null where it is not set
     * @param prompt asks with these words and shows nothing of the answer; null where nobody can be asked
     */
    public Secrets(Function<String, String> environment, Function<String, char[]> prompt) {
        this.environment = environment;
        this.prompt = prompt;
    }

    /** Those of this process. */
    public static Secrets ofProcess() {
        java.io.Console console = System.console();
        return new Secrets(System::getenv, console == null ? null : words -> console.readPassword("%s ", words));
    }

    /** What a variable of the environment holds; empty where it is not set. */
    Optional<char[]> given(String variable) {
        return Optional.ofNullable(environment.apply(variable))
                .filter(value -> !value.isEmpty())
                .map(String::toCharArray);
    }

    /** What somebody answers to a prompt; empty where nobody can be asked. */
    Optional<char[]> asked(String words) {
        return prompt == null ? Optional.empty() : Optional.ofNullable(prompt.apply(words));
    }
}
