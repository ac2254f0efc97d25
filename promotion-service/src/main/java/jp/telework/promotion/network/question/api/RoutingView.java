package jp.telework.promotion.network.question.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.text.Language;
import jp.telework.promotion.network.question.domain.NetworkQuestion;
import jp.telework.promotion.network.question.domain.Round;
import jp.telework.promotion.network.question.domain.RoundOutcome;
import jp.telework.promotion.network.routing.domain.Routing;
import jp.telework.promotion.network.routing.domain.RoutingLine;
import jp.telework.promotion.network.routing.domain.RoutingVerdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To which members a question went, and why. */
@Schema(name = "NetworkRouting")
public record RoutingView(
        @Schema(required = true, description = "これまでの割当て、古い順 / assignments so far, oldest first")
        List<RoundView> rounds,

        @Schema(description = "割当てを待つ質問では、いま割り当てるとどうなるか。 For a question that waits: how the choice would end now.")
        @Nullable
        List<LineView> now) {

    /** One assignment. */
    @Schema(name = "NetworkRoutingRound")
    public record RoundView(
            @Schema(required = true) UUID memberId,
            @Schema(required = true) String member,
            @Schema(required = true) LocalDate assignedOn,
            @Schema(required = true) LocalDate dueOn,
            @Schema(required = true) RoundOutcome outcome,
            @Schema(required = true) List<LineView> lines) {

        static RoundView of(Round round, Language language) {
            return new RoundView(
                    round.memberId(),
                    round.member(),
                    round.assignedOn(),
                    round.dueOn(),
                    round.outcome(),
                    LineView.of(round.routing(), language));
        }
    }

    /** One member. */
    @Schema(name = "NetworkRoutingLine")
    public record LineView(
            @Schema(required = true) UUID memberId,
            @Schema(required = true) String name,

            @Schema(required = true, description = "受けている質問の数 / questions that it had")
            int open,

            @Schema(required = true) int capacity,
            @Schema(required = true) RoutingVerdict verdict,

            @Schema(required = true, description = "理由 / the reason in words")
            String reason) {

        static List<LineView> of(Routing routing, Language language) {
            return routing.lines().stream().map(line -> of(line, language)).toList();
        }

        private static LineView of(RoutingLine line, Language language) {
            return new LineView(
                    line.memberId(),
                    line.name(),
                    line.open(),
                    line.capacity(),
                    line.verdict(),
                    line.verdict().in(language));
        }
    }

    static RoutingView of(NetworkQuestion question, Optional<Routing> now, Language language) {
        return new RoutingView(
                question.rounds().all().stream()
                        .map(round -> RoundView.of(round, language))
                        .toList(),
                now.map(routing -> LineView.of(routing, language)).orElse(null));
    }
}
