package jp.telework.furusato.proposal.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.telework.casework.prefill.domain.Taken;
import jp.telework.furusato.programme.domain.ApplicantKind;
import jp.telework.furusato.proposal.domain.Prefill;
import jp.telework.furusato.proposal.domain.Proposal;
import jp.telework.kernel.value.LocalGovernmentCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What earlier proposals give for a new one. */
@Schema(
        name = "ProposalPrefill",
        description = "新しい提案に使える、自団体の前回までの提案の内容。proposal は、提案の作成（POST /town-proposals）の本文になる。 What the"
                + " organisation's earlier proposals give for a new one. proposal is a body of POST /town-proposals.")
public record PrefillView(
        PrefilledProposal proposal,

        @Schema(description = "各部分の出所 / where each part comes from")
        List<ProposalSource> sources) {

    /** The parts of a new proposal. */
    @Schema(
            name = "PrefilledProposal",
            description = "件名、現状、課題、取組、書類は含まない。 No title, state, challenges, measures or documents.")
    public record PrefilledProposal(
            @Schema(description = "新しい提案の選定のid / round of the new proposal")
            UUID roundId,

            @Nullable ApplicantKind applicantKind,
            @Nullable LocalGovernmentCode areaLocalGovernmentCode,
            @Nullable String areaName,
            List<Proposal.Partner> partners,
            Proposal.@Nullable Contact contact) {}

    /** Where a part comes from. */
    @Schema(name = "ProposalPrefillSource", description = "転記元の提案 / the proposal that a part comes from")
    public record ProposalSource(
            @Schema(description = "部分の位置（RFC 6901） / place of the part", examples = "/partners")
            String pointer,

            @Schema(description = "提案のid / id of the proposal")
            UUID proposalId,

            @Schema(description = "その選定のid / its round") UUID roundId,

            @Schema(examples = "R08-MT-000012") @Nullable String receiptNumber,
            Instant updatedAt) {}

    static PrefillView of(UUID roundId, Prefill prefill) {
        Optional<Prefill.Area> area = prefill.area().map(Taken::part);
        return new PrefillView(
                new PrefilledProposal(
                        roundId,
                        prefill.applicantKind().map(Taken::part).orElse(null),
                        area.map(Prefill.Area::code).orElse(null),
                        area.map(Prefill.Area::name).orElse(null),
                        prefill.partners().map(Taken::part).orElse(List.of()),
                        prefill.contact().map(Taken::part).orElse(null)),
                Stream.of(
                                source("/applicantKind", prefill.applicantKind()),
                                source("/areaLocalGovernmentCode", prefill.area()),
                                source("/partners", prefill.partners()),
                                source("/contact", prefill.contact()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static <T> Optional<ProposalSource> source(String pointer, Optional<Taken<T>> taken) {
        return taken.map(Taken::from)
                .map(from ->
                        new ProposalSource(pointer, from.id(), from.under(), from.receiptNumber(), from.updatedAt()));
    }
}
