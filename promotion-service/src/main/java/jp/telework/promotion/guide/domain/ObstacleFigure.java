package jp.telework.promotion.guide.domain;

import java.math.BigDecimal;
import java.util.List;
import jp.telework.promotion.tsv.domain.Tsv;
import org.jspecify.annotations.Nullable;

/**
 * How many firms of 300 people or fewer name an obstacle, in percent, and what helps against it. Data:
 * {@code telework-obstacles.tsv}.
 *
 * @param introduced of the firms with telework
 * @param possible of the firms that could have it
 * @param way what helps, as the source says; null where it says nothing
 */
public record ObstacleFigure(
        Obstacle obstacle,
        ObstacleGroup group,
        BigDecimal introduced,
        BigDecimal possible,
        @Nullable String way,
        @Nullable String wayEn) {

    public static final String SOURCE = "平成29年版情報通信白書（従業員300人以下。導入企業 n=84、導入可能群 n=322）";
    public static final String SOURCE_EN =
            "White paper on information and communications 2017 (300 employees or fewer; with telework n=84, could have it"
                    + " n=322)";

    private static final List<ObstacleFigure> ALL = Tsv.rows("telework-obstacles.tsv", ObstacleFigure::row);

    /** In the order of the source. */
    public static List<ObstacleFigure> all() {
        return ALL;
    }

    /** The figures of one obstacle. */
    public static ObstacleFigure of(Obstacle obstacle) {
        return ALL.stream()
                .filter(known -> known.obstacle() == obstacle)
                .findFirst()
                .orElseThrow();
    }

    private static ObstacleFigure row(String[] fields) {
        return new ObstacleFigure(
                Obstacle.valueOf(fields[0]),
                ObstacleGroup.valueOf(fields[1]),
                new BigDecimal(fields[2]),
                new BigDecimal(fields[3]),
                fields[4].isEmpty() ? null : fields[4],
                fields[5].isEmpty() ? null : fields[5]);
    }
}
