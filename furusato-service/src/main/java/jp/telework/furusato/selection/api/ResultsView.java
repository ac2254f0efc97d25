package jp.telework.furusato.selection.api;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.telework.furusato.programme.domain.ApplicantKind;
import jp.telework.furusato.programme.domain.BalanceRule;
import jp.telework.furusato.proposal.domain.Proposal;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.selection.usecase.FindResults.Results;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.LocalGovernmentCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The public results of a round. */
@Schema(name = "SelectionResults", description = "公表された選定の結果 / published results of a round")
public record ResultsView(
        @Schema(description = "選定のid / id of the round") UUID id,
        String title,
        FiscalYear fiscalYear,
        @Nullable Instant publishedAt,
        BalanceRule balance,
        List<SelectedTown> selected,
        int selectedCount,
        int notSelectedCount) {

    /** A selected town. */
    @Schema(name = "SelectedTown", description = "選定された地域 / a selected town")
    public record SelectedTown(
            UUID proposalId,
            @Nullable String title,
            String organisationName,
            @Nullable ApplicantKind applicantKind,
            LocalGovernmentCode areaLocalGovernmentCode,
            @Nullable String areaName,
            Region region,
            String regionName) {

        static SelectedTown of(TownProposal town, Language language) {
            Proposal proposal = town.proposal();
            LocalGovernmentCode area = Objects.requireNonNull(proposal.areaLocalGovernmentCode());
            Region region = Region.of(area);
            return new SelectedTown(
                    town.id(),
                    proposal.title(),
                    town.organisationName(),
                    proposal.applicantKind(),
                    area,
                    proposal.areaName(),
                    region,
                    region.in(language));
        }
    }

    static ResultsView of(Results results, Language language) {
        SelectionRound round = results.round();
        return new ResultsView(
                round.id(),
                round.title(),
                round.fiscalYear(),
                round.resultsPublishedAt().orElse(null),
                round.rules().balance(),
                results.selected().stream()
                        .map(town -> SelectedTown.of(town, language))
                        .toList(),
                results.selected().size(),
                results.notSelected());
    }
}
