package jp.telework.promotion.network.question.api;

import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom a question goes. */
@Schema(name = "NetworkRoutingRequest", examples = QuestionExamples.ROUTING)
public record RoutingRequest(
        @Schema(
                description =
                        "回答企業のid。なければ規則が選ぶ。利益相反のある企業は選べない。"
                                + " The member that answers; without it the rule chooses. A conflict of interest excludes it all the same.",
                format = "uuid")
        @Nullable
        String memberId) {

    @Nullable
    UUID read() {
        BodyFields body = new BodyFields();
        UUID named = body.optional("/memberId", memberId, RoutingRequest::id);
        body.done();
        return named;
    }

    private static UUID id(String raw) {
        try {
            return Ids.parse(raw);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidValue(CommonError.UNKNOWN_VALUE, "UUID");
        }
    }
}
