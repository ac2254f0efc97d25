package jp.telework.promotion.selfcheck.api;

import jp.telework.promotion.selfcheck.domain.CategoryScore;
import jp.telework.promotion.selfcheck.domain.ItemCategory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The score of the items of one category. */
@Schema(name = "SelfCheckCategoryScore")
public record CategoryScoreView(
        @Schema(required = true) ItemCategory category,
        @Schema(required = true) CheckScoreView score) {

    static CategoryScoreView of(CategoryScore category) {
        return new CategoryScoreView(category.category(), CheckScoreView.of(category.score()));
    }
}
