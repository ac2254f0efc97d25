package jp.telework.promotion.recognition.entry.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.time.Japan;
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.recognition.criteria.domain.Figures;
import jp.telework.promotion.recognition.criteria.domain.RecognitionRule;
import jp.telework.promotion.recognition.round.domain.RecognitionRound;
import jp.telework.promotion.recognition.round.domain.RoundPhase;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation states in its application.
 *
 * @param prefecture full name of that of the head office
 * @param managementResults 経営面での成果
 * @param useOfIct ICTの利活用
 * @param regionalEffort 地方創生の取組; null for none
 * @param lastViolationOn day of the last serious violation of a labour law; null for none
 * @param pledged 反社会的勢力でないことの誓約
 * @param prizeWanted whether it asks for 総務大臣賞; null in applications from before there was one
 */
public record Statement(
        String organisationName,
        ApplicantKind kind,
        Industry industry,
        String prefecture,
        Figures figures,
        String managementResults,
        String useOfIct,
        @Nullable String regionalEffort,
        @Nullable LocalDate lastViolationOn,
        boolean pledged,
        @Nullable Boolean prizeWanted) {

    public boolean asksForPrize() {
        return Boolean.TRUE.equals(prizeWanted);
    }

    /** Judges a submission to a round. */
    void judge(RecognitionRound round, Instant now, Checks checks) {
        checks.that(
                RecognitionRule.ROUND_OPEN,
                round.phase(now) == RoundPhase.OPEN,
                "",
                List.of("opensAt", round.opensAt(), "closesAt", round.closesAt(), "now", now),
                round.opensAt(),
                round.closesAt());
        LocalDate yearAgo = Japan.date(now).minusYears(1);
        checks.that(
                RecognitionRule.NO_RECENT_VIOLATION,
                lastViolationOn == null || lastViolationOn.isBefore(yearAgo),
                "/lastViolationOn",
                lastViolationOn == null
                        ? List.of("since", yearAgo)
                        : List.of("since", yearAgo, "lastViolationOn", lastViolationOn),
                yearAgo);
        checks.that(RecognitionRule.PLEDGE_MADE, pledged, "/pledged", List.of("pledged", pledged));
        checks.that(
                RecognitionRule.USERS_COVERED,
                figures.users() <= figures.coveredEmployees(),
                "/figures/users",
                List.of("users", figures.users(), "coveredEmployees", figures.coveredEmployees()),
                figures.users(),
                figures.coveredEmployees());
    }
}
