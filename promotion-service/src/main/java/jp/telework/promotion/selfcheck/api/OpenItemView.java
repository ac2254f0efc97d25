package jp.telework.promotion.selfcheck.api;

import jp.telework.promotion.selfcheck.domain.AnswerKind;
import jp.telework.promotion.selfcheck.domain.OpenItem;
import jp.telework.promotion.selfcheck.domain.SelfCheckRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item that leaves something to do. */
@Schema(name = "SelfCheckOpenItem")
public record OpenItemView(
        @Schema(required = true, examples = "A08") String item,
        @Schema(required = true) SelfCheckRole role,
        @Schema(required = true) AnswerKind answer,
        @Schema(required = true) String text,
        @Schema(required = true) String textEn) {

    static OpenItemView of(OpenItem open) {
        return new OpenItemView(
                open.item().code(),
                open.item().role(),
                open.answer(),
                open.item().text(),
                open.item().textEn());
    }
}
