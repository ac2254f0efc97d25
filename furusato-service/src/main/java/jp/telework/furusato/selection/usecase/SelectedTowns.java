package jp.telework.furusato.selection.usecase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.furusato.programme.domain.ApplicantKind;
import jp.telework.furusato.programme.domain.MeasureKind;
import jp.telework.furusato.region.domain.Region;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.LocalGovernmentCode;

/** What happens with selected towns after the results of a round are public: their life begins. */
public interface SelectedTowns {

    /**
     * Begins the life of each selected town, in the transaction that publishes the results. Asked once for each round.
     *
     * @param now the instant of the publication, to the microsecond
     */
    void open(Round round, List<Town> towns, Instant now);

    /**
     * The round that selected them.
     *
     * @param approvalLevels 決裁経路 of the round, which the towns' plans go along too
     */
    record Round(UUID id, String title, FiscalYear fiscalYear, List<ApprovalLevel> approvalLevels) {}

    /**
     * A selected town.
     *
     * @param proposalId the proposal that was selected
     * @param organisation who applied and leads the work
     * @param areaName such as 和歌山県白浜町; a prefecture's own name when the area is a prefecture
     * @param title of the proposal
     * @param currentState 現状, as the proposal tells it
     * @param challenges 課題
     * @param measures 取組 that were proposed, in their order
     */
    record Town(
            UUID proposalId,
            String receiptNumber,
            CorporateNumber organisation,
            String organisationName,
            ApplicantKind applicantKind,
            LocalGovernmentCode area,
            String areaName,
            Region region,
            String title,
            String currentState,
            List<String> challenges,
            List<ProposedMeasure> measures) {}

    /** A measure as it was proposed. */
    record ProposedMeasure(MeasureKind kind, String description) {}
}
