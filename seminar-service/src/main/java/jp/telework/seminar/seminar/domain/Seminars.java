package jp.telework.seminar.seminar.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All seminars. */
public interface Seminars {

    Optional<Seminar> find(UUID id);

    /**
     * Seminars by time, the earliest first.
     *
     * @param after the last seminar seen, null for the first page
     * @param rows how many at most
     */
    List<Seminar> list(Filter filter, @Nullable Position after, int rows);

    /** The same order, but when there are more than {@code rows}, the latest of them. */
    List<Seminar> latest(Filter filter, int rows);

    /**
     * Which seminars are listed; null leaves a filter out.
     *
     * @param prefecture full name
     * @param from starting at this moment or later
     * @param before starting earlier than this moment
     */
    record Filter(
            @Nullable String prefecture,
            @Nullable Instant from,
            @Nullable Instant before) {}

    /** A seminar's place in the list. */
    record Position(Instant startsAt, UUID id) {

        /**
         * Reads what {@link #toString} wrote.
         *
         * @throws IllegalArgumentException when it cannot be read
         */
        public static Position parse(String text) {
            int slash = text.indexOf('/');
            if (slash < 0) {
                throw new IllegalArgumentException(text);
            }
            return new Position(
                    Instant.ofEpochSecond(Long.parseLong(text.substring(0, slash))),
                    UUID.fromString(text.substring(slash + 1)));
        }

        @Override
        public String toString() {
            return startsAt.getEpochSecond() + "/" + id;
        }
    }
}
