package jp.telework.promotion.network.question.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.rule.Checks;
import jp.telework.promotion.network.domain.NetworkRule;
import jp.telework.promotion.network.routing.domain.Routing;
import jp.telework.promotion.network.routing.domain.RoutingLine;
import jp.telework.promotion.network.routing.domain.RoutingVerdict;
import org.jspecify.annotations.Nullable;

/** The rules of questions. */
public final class QuestionPolicy {

    private QuestionPolicy() {}

    /**
     * May this side do it now? What the body says is not looked at.
     *
     * @param side null for the secretariat
     */
    public static void may(
            QuestionAction action, NetworkQuestion question, @Nullable QuestionSide side, Checks checks) {
        switch (action) {
            case ANSWER, DECLINE -> checks.that(NetworkRule.BY_THE_MEMBER, side == QuestionSide.MEMBER, "", List.of());
            case WITHDRAW -> checks.that(NetworkRule.BY_THE_ASKER, side == QuestionSide.ASKER, "", List.of());
            case RATE -> mayRate(question, side, checks);
            case CONSENT -> mayConsent(question, side, checks);
            case PROPOSE -> checks.that(NetworkRule.TEXT_KEPT, question.content() != null, "", List.of());
            case PUBLISH -> mayPublish(question, checks);
            case ROUTE, RETRACT -> {}
        }
    }

    private static void mayRate(NetworkQuestion question, @Nullable QuestionSide side, Checks checks) {
        if (side != null) {
            checks.that(
                    NetworkRule.RATED_ONCE,
                    question.ratings().of(side) == null,
                    "",
                    List.of("side", side.name()),
                    side);
        }
    }

    private static void mayConsent(NetworkQuestion question, @Nullable QuestionSide side, Checks checks) {
        @Nullable Proposal proposal = question.proposal();
        checks.that(NetworkRule.TEXT_PROPOSED, proposal != null, "", List.of());
        if (proposal != null && side != null) {
            checks.that(NetworkRule.CONSENTED_ONCE, !proposal.agreed(side), "", List.of("side", side.name()), side);
        }
    }

    private static void mayPublish(NetworkQuestion question, Checks checks) {
        @Nullable Proposal proposal = question.proposal();
        checks.that(NetworkRule.TEXT_PROPOSED, proposal != null, "", List.of());
        if (proposal != null) {
            checks.that(
                    NetworkRule.BOTH_CONSENTED,
                    proposal.agreedByBoth(),
                    "",
                    List.of("asker", proposal.asker(), "member", proposal.member()));
        }
    }

    /**
     * Does the choice find a member?
     *
     * @param named the member that the secretariat names; null for the one that the rule chooses
     */
    public static void mayRoute(Routing routing, @Nullable UUID named, Checks checks) {
        if (named == null) {
            checks.that(
                    NetworkRule.SOME_MEMBER_FITS,
                    routing.chosen().isPresent(),
                    "",
                    List.of("members", routing.lines().size()),
                    routing.lines().size());
            return;
        }
        Optional<RoutingVerdict> found = routing.of(named).map(RoutingLine::verdict);
        checks.that(
                NetworkRule.MEMBER_FITS,
                found.equals(Optional.of(RoutingVerdict.CHOSEN)),
                "/memberId",
                List.of("memberId", named.toString()),
                found.orElse(RoutingVerdict.NOT_ACTIVE));
    }
}
