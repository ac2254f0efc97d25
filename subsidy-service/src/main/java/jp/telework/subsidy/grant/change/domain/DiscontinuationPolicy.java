package jp.telework.subsidy.grant.change.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.rule.Checks;
import jp.telework.subsidy.grant.decision.domain.Decided;
import jp.telework.subsidy.grant.decision.domain.DecisionPolicy;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import org.jspecify.annotations.Nullable;

/** The rules of giving a project up (適正化法第7条第1項第4号). What was done until then is still reported (第14条). */
public final class DiscontinuationPolicy {

    private static final Requests<DiscontinuationRequest> REQUESTS = new Requests<>(DiscontinuationRequest.class);

    private DiscontinuationPolicy() {}

    public static void judge(DiscontinuationRequest request, Grant grant, LocalDate today, Checks checks) {
        nonePending(grant, checks);
        LocalDate decidedOn = Decided.on(grant.file());
        checks.that(
                ProgressRule.DISCONTINUED_SINCE_DECISION,
                !request.on().isBefore(decidedOn),
                "/on",
                List.of("on", request.on(), "decidedOn", decidedOn),
                request.on(),
                decidedOn);
        LocalDate planned = Plan.of(grant.file()).completesOn();
        LocalDate last = planned.isAfter(today) ? planned : today;
        checks.that(
                ProgressRule.DISCONTINUED_BEFORE_COMPLETION,
                !request.on().isAfter(last),
                "/on",
                List.of("on", request.on(), "plannedOn", planned, "today", today),
                request.on(),
                last);
    }

    public static DiscontinuationApproval approval(int number, @Nullable String note, Grant grant, Checks checks) {
        REQUESTS.undecided(number, grant, checks);
        return new DiscontinuationApproval(number, note);
    }

    /** The refusal of a request, with its reasons. */
    public static DiscontinuationRefusal refusal(int number, List<Reason> reasons, Grant grant, Checks checks) {
        REQUESTS.undecided(number, grant, checks);
        DecisionPolicy.reasonsStated(reasons, checks);
        return new DiscontinuationRefusal(number, reasons);
    }

    /** One request at a time. */
    public static void nonePending(Grant grant, Checks checks) {
        Optional<Integer> pending = pending(grant);
        checks.that(
                ProgressRule.NO_DISCONTINUATION_PENDING,
                pending.isEmpty(),
                "",
                List.of("pending", pending.map(Object::toString).orElse("")),
                pending.orElse(0));
    }

    /** Number of the request that waits for its decision. */
    public static Optional<Integer> pending(Grant grant) {
        return REQUESTS.pending(grant);
    }
}
