package jp.telework.subsidy.amendment.api;

import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.Wareki;
import jp.telework.subsidy.call.domain.AmendmentKind;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallAmendment;
import jp.telework.subsidy.call.domain.CallPhase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call after an amendment, with the amendment. */
@Schema(name = "AmendedCall", description = "変更した公募と、その変更 / a call after an amendment, with the amendment")
public record AmendedCallView(
        UUID id,

        @Schema(description = "中止した公募は CLOSED / CLOSED for a cancelled call")
        CallPhase status,

        String title,
        @Nullable String purpose,
        @Nullable String contact,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant cancelledAt,

        @Schema(description = "公募の中の番号 / 1, 2, … within the call", examples = "1")
        int number,

        AmendmentKind kind,
        Instant madeAt,
        @Schema(examples = "令和8年5月1日") String madeOnLabel,
        String reason) {

    static AmendedCallView of(Call call, Instant now) {
        CallAmendment made = call.amendments().latest();
        return new AmendedCallView(
                call.id(),
                call.phase(now),
                call.title(),
                call.texts().purpose(),
                call.texts().contact(),
                call.opensAt(),
                call.closesAt(),
                call.amendments().cancellation().map(CallAmendment::madeAt).orElse(null),
                made.number(),
                made.kind(),
                made.madeAt(),
                Wareki.format(Japan.date(made.madeAt())),
                made.reason());
    }
}
