package jp.telework.furusato.selection.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.furusato.round.domain.RoundPhase;
import jp.telework.furusato.selection.domain.SelectionPlan;
import jp.telework.furusato.selection.usecase.SelectTowns.Selected;
import jp.telework.kernel.reason.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decided round. */
@Schema(name = "TownSelection", description = "決裁した選定 / a decided round")
public record SelectionView(
        @Schema(description = "選定のid / id of the round") UUID id,
        RoundPhase status,
        String title,
        List<UUID> selected,
        List<NotSelected> notSelected,
        RankingView.Decided selection) {

    /** A proposal that was not selected. */
    @Schema(name = "NotSelected")
    public record NotSelected(UUID id, List<Reason> reasons) {

        static NotSelected of(SelectionPlan.Refused refused) {
            return new NotSelected(refused.id(), refused.reasons().items());
        }
    }

    static SelectionView of(Selected selected, Instant now) {
        return new SelectionView(
                selected.round().id(),
                selected.round().phase(now),
                selected.round().title(),
                selected.plan().selected(),
                selected.plan().notSelected().stream().map(NotSelected::of).toList(),
                RankingView.Decided.of(selected.selection()));
    }
}
