package jp.telework.furusato.town.api;

import jp.telework.furusato.town.domain.act.PlanReview;
import jp.telework.kernel.refusal.BodyFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review of a plan. */
@Schema(name = "TownPlanReviewRequest", description = "計画の確認または差戻し。 A review of a plan.", examples = Examples.REVIEW)
public record ReviewRequest(
        @Schema(
                required = true,
                enumeration = {"PASSED", "RETURNED"})
        @Nullable
        String outcome,

        @Schema(maxLength = 2000, description = "差戻しでは必須 / needed for a return") @Nullable
        String comment) {

    /** A review as read; the comment is empty when there is none. */
    record Read(PlanReview.Outcome outcome, String comment) {}

    Read read() {
        BodyFields fields = new BodyFields();
        PlanReview.Outcome read = fields.oneOf("/outcome", outcome, PlanReview.Outcome.class);
        String text = fields.optionalText("/comment", comment, 2000);
        fields.done();
        return new Read(read, text == null ? "" : text);
    }
}
