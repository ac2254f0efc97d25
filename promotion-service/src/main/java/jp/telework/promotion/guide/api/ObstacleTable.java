package jp.telework.promotion.guide.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.kernel.text.Language;
import jp.telework.platform.table.Table;

/** Obstacles as a table. */
@Singleton
class ObstacleTable {

    @Produces
    @Singleton
    static Table<ObstacleView> obstacles() {
        return Table.of(ObstacleView.class, "telework-obstacles", "テレワーク導入の課題", "Obstacles to telework")
                .column("課題", "Obstacle", ObstacleView::obstacle)
                .column("分類", "Group", ObstacleView::group)
                .column("導入企業（％）", "With telework (%)", ObstacleView::introduced)
                .column("導入可能群（％）", "Could have it (%)", ObstacleView::possible)
                .worded("有効な取組", "What helps", (row, language) -> language == Language.JA ? row.way() : row.wayEn())
                .worded("出典", "Source", (row, language) -> language == Language.JA ? row.source() : row.sourceEn())
                .build();
    }
}
