package jp.telework.promotion.selfcheck.api;

import java.util.List;
import jp.telework.promotion.selfcheck.domain.CheckItem;
import jp.telework.promotion.selfcheck.domain.CheckItems;
import jp.telework.promotion.selfcheck.domain.ItemCategory;
import jp.telework.promotion.selfcheck.domain.SelfCheckRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a self-check asks. */
@Schema(name = "SelfCheckForm")
public record FormView(
        @Schema(required = true, description = "出典 / source")
        String edition,

        @Schema(required = true) String editionEn,

        @Schema(required = true, description = "ガイドラインの順 / in the guideline's order")
        List<Item> questions) {

    /** One item. */
    @Schema(name = "SelfCheckItem")
    public record Item(
            @Schema(required = true, examples = "A08", description = "M 経営者, A システム管理者, W テレワーク勤務者")
            String code,

            @Schema(required = true) SelfCheckRole role,
            @Schema(required = true) ItemCategory category,

            @Schema(required = true, description = "先に取り組むとよい順 1–43 / its place among what to do first")
            int priority,

            @Schema(required = true) String text,
            @Schema(required = true) String textEn) {

        static Item of(CheckItem item) {
            return new Item(item.code(), item.role(), item.category(), item.priority(), item.text(), item.textEn());
        }
    }

    static FormView current() {
        return new FormView(
                CheckItems.EDITION,
                CheckItems.EDITION_EN,
                CheckItems.all().stream().map(Item::of).toList());
    }
}
