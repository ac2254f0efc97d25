package jp.telework.promotion.selfcheck.api;

import jp.telework.promotion.selfcheck.domain.CheckScore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 得点 and the numbers from which it comes. */
@Schema(name = "SelfCheckScore")
public record CheckScoreView(
        @Schema(
                description =
                        "得点 0–100。実施済みは1、一部実施は0.5と数え、該当なしと未回答は除く。該当する回答がなければない。"
                                + " Points: done counts 1, partly 0.5; not applicable and unanswered do not count. Absent when nothing counts.")
        @Nullable
        Integer points,

        @Schema(required = true, description = "実施済み / done")
        int done,

        @Schema(required = true, description = "一部実施 / partly done")
        int partly,

        @Schema(required = true, description = "未実施 / not done")
        int notDone,

        @Schema(required = true, description = "該当なし / not applicable")
        int notApplicable,

        @Schema(required = true, description = "未回答 / unanswered")
        int unanswered) {

    static CheckScoreView of(CheckScore score) {
        return new CheckScoreView(
                score.points(),
                score.done(),
                score.partly(),
                score.notDone(),
                score.notApplicable(),
                score.unanswered());
    }
}
