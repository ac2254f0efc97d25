package jp.telework.promotion.network.question.api;

import jp.telework.kernel.refusal.BodyFields;
import jp.telework.promotion.network.question.domain.Rating;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a firm rates the other's part. */
@Schema(name = "NetworkRatingRequest", examples = QuestionExamples.RATING)
public record RatingRequest(
        @Schema(required = true, description = "評点 1–5 / points") @Nullable
        Integer points,

        @Schema(description = "事務局だけが読む（500字まで） / for the secretariat alone, at most 500 characters") @Nullable
        String comment) {

    Rating read() {
        BodyFields body = new BodyFields();
        Rating rating = new Rating(body.number("/points", points, 1, 5), body.optionalText("/comment", comment, 500));
        body.done();
        return rating;
    }
}
