package jp.telework.promotion.guide.api;

import java.util.List;
import jp.telework.kernel.text.Language;
import jp.telework.promotion.guide.domain.GuideStep;
import jp.telework.promotion.guide.domain.ObstacleFigure;
import jp.telework.promotion.guide.domain.Programme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A firm's path. */
@Schema(name = "TeleworkPath", description = "取り組む順の道筋。 What to turn to, in this order.")
public record PathView(
        @Schema(required = true) List<StepView> steps,

        @Schema(required = true, description = "割合の出典 / source of the percentages")
        String source) {

    /** A step with its reasons. */
    @Schema(name = "TeleworkPathStep")
    public record StepView(
            @Schema(required = true) Programme programme,

            @Schema(required = true, description = "名称 / name")
            String name,

            @Schema(description = "このAPIでの入口 / where it begins in this suite") @Nullable
            String href,

            @Schema(required = true, description = "理由 / why")
            List<String> reasons) {}

    static PathView of(List<GuideStep> path, Language language) {
        return new PathView(
                path.stream()
                        .map(step -> new StepView(
                                step.programme(),
                                step.programme().in(language),
                                step.programme().address(),
                                step.reasons().stream()
                                        .map(reason -> reason.in(language))
                                        .toList()))
                        .toList(),
                language == Language.JA ? ObstacleFigure.SOURCE : ObstacleFigure.SOURCE_EN);
    }
}
