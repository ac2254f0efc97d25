package jp.telework.seminar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The whole matrix of states and actions as lines of a table: rows are states, columns actions, cells next states. */
public final class StatusTable {

    private StatusTable() {}

    /** What the code says. */
    public static <S extends Enum<S>, A extends Enum<A>> List<String> of(
            S[] states, A[] actions, BiFunction<S, A, Optional<S>> next) {
        List<String> lines = new ArrayList<>();
        lines.add("status," + Arrays.stream(actions).map(Enum::name).collect(Collectors.joining(",")));
        for (S state : states) {
            lines.add(state.name() + ","
                    + Arrays.stream(actions)
                            .map(action ->
                                    next.apply(state, action).map(Enum::name).orElse(""))
                            .collect(Collectors.joining(",")));
        }
        return lines;
    }

    /** What a table among the test's resources says. */
    public static List<String> read(String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StatusTable.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
