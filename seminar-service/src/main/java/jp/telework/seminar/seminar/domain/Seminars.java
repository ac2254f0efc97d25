package jp.telework.seminar.seminar.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All seminars. */
public interface Seminars {

    Optional<Seminar> find(UUID id);

    /** The seminars with these ids, in no order. */
    List<Seminar> all(Collection<UUID> ids);

    /** The seminar, locked until the transaction ends: others can neither change nor {@link #hold hold} it. */
    Optional<Seminar> lock(UUID id);

    /** The seminar; no other transaction changes it until this one ends, and others may hold it as well. */
    Optional<Seminar> hold(UUID id);

    void add(Seminar seminar);

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
     * @param drafts whether what was never announced is listed too
     * @param prefecture full name
     * @param from starting at this moment or later
     * @param before starting earlier than this moment
     * @param callOffsAfter of those called off only what would have ended after this moment
     */
    record Filter(
            boolean drafts,
            @Nullable SeminarStatus status,
            @Nullable WebinarStatus webinarStatus,
            @Nullable String prefecture,
            @Nullable Instant from,
            @Nullable Instant before,
            @Nullable Instant callOffsAfter) {

        /** For a reader who sees drafts or not. */
        public Filter seen(boolean withDrafts) {
            return new Filter(withDrafts, status, webinarStatus, prefecture, from, before, callOffsAfter);
        }

        /** Without what was called off long ago. */
        public Filter withoutCallOffsBefore(Instant moment) {
            return new Filter(drafts, status, webinarStatus, prefecture, from, before, moment);
        }
    }

    /** A seminar's place in the list. */
    record Position(Instant startsAt, UUID id) {}
}
