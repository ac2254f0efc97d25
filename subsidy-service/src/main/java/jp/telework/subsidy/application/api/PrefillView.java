package jp.telework.subsidy.application.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.telework.casework.prefill.domain.Taken;
import jp.telework.subsidy.application.domain.Prefill;
import jp.telework.subsidy.application.domain.Proposal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What earlier applications give for a new one. */
@Schema(
        name = "Prefill",
        description = "新しい応募に使える、自団体の前回までの応募の内容。application は、応募の作成（POST /applications）の本文になる。 What the organisation's"
                + " earlier applications give for a new one. application is a body of POST /applications.")
public record PrefillView(
        PrefilledApplication application,

        @Schema(description = "各部分の出所 / where each part comes from")
        List<PrefillSource> sources) {

    /** The parts of a new application. */
    @Schema(name = "PrefilledApplication", description = "額、日程、目標、書類は含まない。 No amounts, schedule, targets or documents.")
    public record PrefilledApplication(
            @Schema(description = "新しい応募の公募のid / call of the new application")
            UUID callId,

            Proposal.@Nullable Site site,
            Proposal.@Nullable Consortium consortium,
            Proposal.@Nullable Contact contact) {}

    /** Where a part comes from. */
    @Schema(name = "PrefillSource", description = "転記元の応募 / the application that a part comes from")
    public record PrefillSource(
            @Schema(description = "部分の位置（RFC 6901） / place of the part", examples = "/consortium")
            String pointer,

            @Schema(description = "応募のid / id of the application")
            UUID applicationId,

            @Schema(description = "その公募のid / its call") UUID callId,
            @Schema(examples = "R08-FT-000123") @Nullable String receiptNumber,
            Instant updatedAt) {}

    static PrefillView of(UUID callId, Prefill prefill) {
        return new PrefillView(
                new PrefilledApplication(
                        callId,
                        prefill.site().map(Taken::part).orElse(null),
                        prefill.consortium().map(Taken::part).orElse(null),
                        prefill.contact().map(Taken::part).orElse(null)),
                Stream.of(
                                source("/site", prefill.site()),
                                source("/consortium", prefill.consortium()),
                                source("/contact", prefill.contact()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static <T> Optional<PrefillSource> source(String pointer, Optional<Taken<T>> taken) {
        return taken.map(Taken::from)
                .map(from ->
                        new PrefillSource(pointer, from.id(), from.under(), from.receiptNumber(), from.updatedAt()));
    }
}
