package jp.telework.subsidy.evaluation.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.Proposal;
import jp.telework.subsidy.call.domain.CallPhase;
import jp.telework.subsidy.evaluation.usecase.FindResults.Results;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the public learns of a call's results. */
@Schema(name = "Results", description = "公表された結果。金額は円。 The published results of a call; amounts in yen.")
public record ResultsView(
        UUID callId,
        CallPhase status,
        String title,
        @Nullable Instant publishedAt,
        List<AdoptedCandidate> adopted,
        int adoptedCount,
        int notAdoptedCount) {

    /** 採択候補. */
    @Schema(name = "AdoptedCandidate")
    public record AdoptedCandidate(
            @Nullable String title,
            String organisationName,
            @Schema(examples = "和歌山県") @Nullable String prefecture,
            @Schema(examples = "西牟婁郡白浜町") @Nullable String cityAndCounty,
            @Nullable Yen requestedAmountYen) {

        static AdoptedCandidate of(Application application) {
            Proposal proposal = application.proposal();
            Proposal.Site site = proposal.site();
            return new AdoptedCandidate(
                    proposal.title(),
                    application.organisationName(),
                    site == null ? null : site.prefecture(),
                    site == null ? null : site.cityAndCounty(),
                    proposal.requestedAmountYen());
        }
    }

    static ResultsView of(Results results, Instant now) {
        return new ResultsView(
                results.call().id(),
                results.call().phase(now),
                results.call().title(),
                results.call().resultsPublishedAt(),
                results.adopted().stream().map(AdoptedCandidate::of).toList(),
                results.adopted().size(),
                results.notAdopted());
    }
}
