package jp.telework.subsidy.evaluation.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.reason.Reason;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.call.domain.CallPhase;
import jp.telework.subsidy.evaluation.domain.AdoptionPlan;
import jp.telework.subsidy.evaluation.usecase.AdoptApplications.Adopted;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decided call. */
@Schema(name = "Adoption", description = "採否を決裁した公募。金額は円。 A decided call; amounts in yen.")
public record AdoptionView(
        @Schema(description = "公募のid / id of the call") UUID id,
        CallPhase status,
        String title,
        Yen budgetYen,
        Yen adoptedYen,
        List<UUID> adopted,
        List<NotAdopted> notAdopted,
        RankingView.Decided adoption) {

    /** An application that was not adopted. */
    @Schema(name = "NotAdopted")
    public record NotAdopted(UUID id, List<Reason> reasons) {

        static NotAdopted of(AdoptionPlan.Refused refused) {
            return new NotAdopted(refused.id(), refused.reasons().items());
        }
    }

    static AdoptionView of(Adopted adopted, Instant now) {
        return new AdoptionView(
                adopted.call().id(),
                adopted.call().phase(now),
                adopted.call().title(),
                adopted.call().budgetYen(),
                adopted.adoptedYen(),
                adopted.plan().adopted(),
                adopted.plan().notAdopted().stream().map(NotAdopted::of).toList(),
                RankingView.Decided.of(adopted.adoption()));
    }
}
