package jp.telework.furusato.proposal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.furusato.programme.domain.ProgrammeError;
import jp.telework.furusato.programme.domain.RoundTerms;
import jp.telework.furusato.proposal.domain.ProposalAction;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import org.jspecify.annotations.Nullable;

/** 差戻し: an officer gives a submitted proposal back, with a reason and a term. */
@ApplicationScoped
public class ReturnProposal {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final ProposalDesk desk;
    private final Clock clock;

    ReturnProposal(ProposalDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Gives it back.
     *
     * @param dueOn last day for the correction in Japan; null for the usual term of the round
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public TownProposal handle(Caller caller, UUID id, IfMatch ifMatch, String reason, @Nullable LocalDate dueOn) {
        TownProposal town = desk.open(id, caller, "RETURN_TOWN_PROPOSAL");
        town.require(ProposalAction.RETURN);
        ifMatch.check(town.version());
        // Held, so that the evaluation does not begin without it.
        RoundTerms terms = desk.heldTerms(town.roundId());
        if (!terms.accepting()) {
            throw Refusal.of(CommonError.ILLEGAL_TRANSITION, town.status(), ProposalAction.RETURN)
                    .with("allowed", List.of());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant due = dueOn == null
                ? terms.usualCorrectionDue(now)
                : dueOn.atTime(LAST_SECOND).atZone(JAPAN).toInstant();
        if (due.isBefore(now)) {
            throw Refusal.of(List.of(Violation.of("/correctionDueOn", ProgrammeError.PERIOD_REVERSED, now, due)));
        }
        town.giveBack(reason, due, now);
        desk.changed(town, "returned", Map.of("reason", reason, "correctionDueAt", due));
        return town;
    }
}
