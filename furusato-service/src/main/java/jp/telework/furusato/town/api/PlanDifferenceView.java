package jp.telework.furusato.town.api;

import java.util.List;
import jp.telework.furusato.town.usecase.FindTowns;
import jp.telework.kernel.text.Language;
import jp.telework.platform.command.TraceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a version of the plan changed. */
@Schema(name = "TownPlanDifference", description = "計画の版の差。 What a version of the plan changed.")
public record PlanDifferenceView(
        @Schema(required = true) TownView.PlanView from,
        @Schema(required = true) TownView.PlanView to,

        @Schema(
                required = true,
                description = "変更ごとの説明。inputsに前後の値。 One step for each change, with the values before and after.")
        List<TraceView> changes) {

    static PlanDifferenceView of(FindTowns.Difference difference, Language language) {
        return new PlanDifferenceView(
                TownView.PlanView.of(difference.from()),
                TownView.PlanView.of(difference.to()),
                TraceView.of(difference.changes(), language));
    }
}
