package jp.telework.subsidy.grant.decision.api;

import jp.telework.kernel.text.Message;
import jp.telework.kernel.text.MessageKey;
import jp.telework.subsidy.duplicate.domain.Ground;
import jp.telework.subsidy.duplicate.domain.Match;

/** What two cases have in common, in words. */
enum DuplicateText implements MessageKey {
    SAME_ORGANISATION,
    SAME_SITE,
    SAME_ASSET,
    SAME_PERIOD;

    static Message of(Ground ground, Match match) {
        return switch (ground) {
            case ORGANISATION -> Message.of(SAME_ORGANISATION, match.receiptNumber(), match.organisationName());
            case SITE -> Message.of(SAME_SITE, match.receiptNumber());
            case ASSET -> Message.of(SAME_ASSET, match.receiptNumber());
            case PERIOD ->
                Message.of(SAME_PERIOD, match.receiptNumber(), match.startsOn(), match.endsOn(), match.overlapDays());
        };
    }

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.grant";
    }
}
