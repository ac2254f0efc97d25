package jp.telework.promotion.campaign.registration.api;

import java.util.List;
import jp.telework.kernel.text.Language;
import jp.telework.platform.command.TraceView;
import jp.telework.promotion.campaign.registration.usecase.FindRegistrations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a registration stands against the classes of its campaign. */
@Schema(name = "CampaignClassJudgements")
public record ClassJudgementView(@Schema(required = true) List<Judged> classes) {

    /** One class. */
    @Schema(name = "CampaignClassJudgement")
    public record Judged(
            @Schema(required = true) String code,
            @Schema(required = true) String label,
            @Schema(required = true) String labelEn,

            @Schema(required = true, description = "申し込んでいる / applied for")
            boolean applied,

            @Schema(required = true, description = "要件を満たす / keeps the rule")
            boolean met,

            @Schema(required = true, description = "要件ごとの説明 / each part of the rule explained")
            List<TraceView> trace) {}

    static ClassJudgementView of(List<FindRegistrations.Judged> judged, Language language) {
        return new ClassJudgementView(judged.stream()
                .map(one -> new Judged(
                        one.known().code(),
                        one.known().label(),
                        one.known().labelEn(),
                        one.applied(),
                        one.met(),
                        TraceView.of(one.steps(), language)))
                .toList());
    }
}
