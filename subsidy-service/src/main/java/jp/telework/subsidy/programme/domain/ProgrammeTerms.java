package jp.telework.subsidy.programme.domain;

import org.jspecify.annotations.Nullable;

/**
 * Which programme a call belongs to, with the numbers that only some programmes have. Pinned with the call's rules.
 *
 * @param ratePercent 補助率: what share of the cost is granted at most; null for all of it
 * @param places 採択予定数: how many applications are adopted at most; null where only the budget is the limit
 * @param participants 参加企業等の要件; null where a proposal lists nobody who tries the system
 */
public record ProgrammeTerms(
        Programme programme,
        @Nullable Integer ratePercent,
        @Nullable Integer places,
        @Nullable ParticipantBounds participants) {

    /** Of rules from before there were several programmes. */
    static final ProgrammeTerms FIRST = new ProgrammeTerms(Programme.FURUSATO_TELEWORK, null, null, null);

    /** The same with another number of places. */
    ProgrammeTerms withPlaces(@Nullable Integer left) {
        return new ProgrammeTerms(programme, ratePercent, left, participants);
    }
}
