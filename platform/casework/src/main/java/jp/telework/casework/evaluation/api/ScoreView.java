package jp.telework.casework.evaluation.api;

import java.util.List;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.scoring.Score;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A score with the name of its criterion. */
@Schema(name = "Score", description = "評価項目の点 / a score in one criterion")
public record ScoreView(
        @Schema(description = "評価項目のコード / code of the criterion", examples = "EFFECT")
        String criterion,

        @Schema(description = "評価項目の名称 / name of the criterion", examples = "事業の効果")
        String title,

        @Schema(description = "0から配点の段階まで / 0 to the criterion's best score", examples = "4")
        int score) {

    /** Scores in their order. */
    public static List<ScoreView> of(List<Score> scores, List<Criterion> criteria) {
        return scores.stream().map(score -> of(score, criteria)).toList();
    }

    private static ScoreView of(Score score, List<Criterion> criteria) {
        String title = criteria.stream()
                .filter(criterion -> criterion.code().equals(score.criterion()))
                .map(Criterion::title)
                .findFirst()
                .orElse(score.criterion());
        return new ScoreView(score.criterion(), title, score.score());
    }
}
