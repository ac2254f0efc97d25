package jp.telework.promotion.guide.api;

import java.math.BigDecimal;
import jp.telework.kernel.text.Language;
import jp.telework.promotion.guide.domain.Obstacle;
import jp.telework.promotion.guide.domain.ObstacleFigure;
import jp.telework.promotion.guide.domain.ObstacleGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An obstacle with how many firms name it. */
@Schema(name = "TeleworkObstacle")
public record ObstacleView(
        @Schema(required = true) Obstacle obstacle,
        @Schema(required = true, description = "名称 / name") String name,
        @Schema(required = true) String nameEn,
        @Schema(required = true) ObstacleGroup group,

        @Schema(required = true, description = "導入企業のうち挙げた割合（％） / of firms with telework, percent")
        BigDecimal introduced,

        @Schema(required = true, description = "導入可能群のうち挙げた割合（％） / of firms that could have it, percent")
        BigDecimal possible,

        @Schema(description = "有効な取組 / what helps") @Nullable
        String way,

        @Nullable String wayEn,

        @Schema(required = true, description = "出典 / source")
        String source,

        @Schema(required = true) String sourceEn) {

    static ObstacleView of(ObstacleFigure figure) {
        return new ObstacleView(
                figure.obstacle(),
                figure.obstacle().in(Language.JA),
                figure.obstacle().in(Language.EN),
                figure.group(),
                figure.introduced(),
                figure.possible(),
                figure.way(),
                figure.wayEn(),
                ObstacleFigure.SOURCE,
                ObstacleFigure.SOURCE_EN);
    }
}
