package jp.telework.subsidy.application.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 前回の応募からの転記: the parts of a new proposal that usually stay the same, each from the newest application that has it. Amounts,
 * schedule, targets, texts and documents belong to one project and are not taken over.
 */
public record Prefill(
        Optional<Taken<Proposal.Site>> site,
        Optional<Taken<Proposal.Consortium>> consortium,
        Optional<Taken<Proposal.Contact>> contact) {

    /** From how many of the newest applications parts are taken. */
    public static final int MOST = 10;

    /** An earlier application of the same organisation. */
    public record Earlier(
            UUID applicationId, UUID callId, @Nullable String receiptNumber, Instant updatedAt, Proposal proposal) {}

    /** A part and where it comes from. */
    public record Taken<T>(T part, Earlier from) {}

    /** A part of a proposal; null where it has none. */
    private interface Part<T> {
        @Nullable
        T of(Proposal proposal);
    }

    /** @param earlier newest first */
    public static Prefill of(List<Earlier> earlier) {
        return new Prefill(
                newest(earlier, Proposal::site),
                newest(earlier, Proposal::consortium),
                newest(earlier, Proposal::contact));
    }

    private static <T> Optional<Taken<T>> newest(List<Earlier> earlier, Part<T> part) {
        for (Earlier one : earlier) {
            @Nullable T found = part.of(one.proposal());
            if (found != null) {
                return Optional.of(new Taken<>(found, one));
            }
        }
        return Optional.empty();
    }
}
