package jp.telework.subsidy.duplicate.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Another case that has things in common with the one at hand.
 *
 * @param grantId the other case
 * @param decidedYen its grant, null before its decision
 * @param grounds what both have in common, each once, in the order of {@link Ground}
 * @param shared the things themselves, normalised
 * @param overlapDays days on which both projects run
 */
public record Match(
        UUID grantId,
        String receiptNumber,
        String callTitle,
        String title,
        String organisationName,
        String status,
        @Nullable Yen decidedYen,
        LocalDate startsOn,
        LocalDate endsOn,
        List<Ground> grounds,
        List<String> shared,
        long overlapDays) {

    public Match {
        grounds = List.copyOf(grounds);
        shared = List.copyOf(shared);
    }

    /** Names the match together with its grounds: when a new ground appears, it is to be settled anew. */
    public String id() {
        return grantId + ":" + grounds.stream().map(Enum::name).collect(Collectors.joining("+"));
    }
}
