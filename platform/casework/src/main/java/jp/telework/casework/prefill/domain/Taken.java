package jp.telework.casework.prefill.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of a new case, and the earlier one that it comes from. */
public record Taken<T>(T part, Earlier<?> from) {

    /** A part of a case's content; null where it has none. */
    public interface Part<P, T> {
        @Nullable
        T of(P content);
    }

    /**
     * A part of the newest case that has it.
     *
     * @param earlier newest first
     */
    public static <P, T> Optional<Taken<T>> newest(List<Earlier<P>> earlier, Part<P, T> part) {
        for (Earlier<P> one : earlier) {
            @Nullable T found = part.of(one.content());
            if (found != null) {
                return Optional.of(new Taken<>(found, one));
            }
        }
        return Optional.empty();
    }
}
