package jp.telework.furusato.town.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.telework.furusato.town.domain.TownFile;
import jp.telework.furusato.town.domain.act.AdoptingBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The town's last decision on a version of its plan. */
@Schema(name = "TownPlanResolution", description = "まちによる計画の決定。 The town's decision on its plan.")
public record ResolutionView(
        @Schema(required = true, description = "決定した日 / day of the decision")
        LocalDate adoptedOn,

        @Schema(required = true, description = "ASSEMBLY 議会, HEAD 首長, GOVERNING_BODY 総会・理事会等")
        AdoptingBody adoptedBy,

        @Nullable String note,
        @Schema(required = true) Instant reportedAt,

        @Schema(required = true, description = "決定を示す書類 / documents that show it")
        List<TownView.EvidenceView> documents,

        @Schema(description = "省が差し戻したとき / when the ministry returned it") @Nullable
        ReturnView returned) {

    /** The return of a decision. */
    @Schema(name = "TownPlanResolutionReturn")
    public record ReturnView(
            @Schema(required = true) String reason,
            @Schema(required = true) Instant returnedAt) {}

    static ResolutionView of(TownFile.Resolution resolution) {
        var made = resolution.made();
        var returned = resolution.returned();
        return new ResolutionView(
                made.content().adoptedOn(),
                made.content().adoptedBy(),
                made.content().note(),
                made.act().actedAt(),
                resolution.documents().stream()
                        .map(document -> TownView.EvidenceView.of(
                                document.act(), document.content().file()))
                        .toList(),
                returned == null
                        ? null
                        : new ReturnView(
                                returned.content().reason(), returned.act().actedAt()));
    }
}
