package jp.telework.furusato.proposal.api;

import java.util.List;
import jp.telework.furusato.programme.domain.ApplicantKind;
import jp.telework.furusato.programme.domain.MeasureKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal as an applicant sends it. Parts may be missing until it is submitted. */
@Schema(
        name = "TownProposalRequest",
        description = "提案書。提出までは一部が欠けていてもよい。 Parts may be missing until the submission.",
        examples = Examples.PROPOSAL)
public record ProposalRequest(
        @Schema(required = true, description = "選定のid / id of the round") @Nullable
        String roundId,

        @Schema(implementation = ApplicantKind.class) @Nullable
        String applicantKind,

        @Schema(description = "地域の全国地方公共団体コード / code of the area", examples = "304018") @Nullable
        String areaLocalGovernmentCode,

        @Schema(maxLength = 60, examples = "和歌山県白浜町") @Nullable
        String areaName,

        @Schema(maxLength = 100) @Nullable String title,

        @Schema(maxLength = 4000, description = "現状 / current state") @Nullable
        String currentState,

        @Schema(description = "課題（20件まで、各500文字） / challenges") @Nullable
        List<@Nullable String> challenges,

        @Schema(description = "取組（50件まで） / measures") @Nullable
        List<@Nullable MeasureRequest> measures,

        @Schema(description = "連携先（50件まで） / partners") @Nullable
        List<@Nullable PartnerRequest> partners,

        @Nullable ContactRequest contact) {

    /** 取組. */
    @Schema(name = "ProposedMeasureRequest")
    public record MeasureRequest(
            @Schema(implementation = MeasureKind.class) @Nullable
            String kind,

            @Schema(maxLength = 2000) @Nullable String description) {}

    /** 連携先. */
    @Schema(name = "PartnerRequest")
    public record PartnerRequest(
            @Schema(implementation = ApplicantKind.class) @Nullable
            String kind,

            @Schema(description = "法人番号 / corporate number") @Nullable
            String corporateNumber,

            @Schema(maxLength = 100) @Nullable String name) {}

    /** 連絡先. */
    @Schema(name = "ProposalContactRequest", description = "連絡先 / contact")
    public record ContactRequest(
            @Schema(maxLength = 100) @Nullable String name,
            @Schema(format = "email") @Nullable String email,
            @Schema(examples = "(0739)43-5555") @Nullable String phone) {}
}
