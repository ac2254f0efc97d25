package jp.telework.promotion.recognition.prize.api;

import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.promotion.recognition.round.api.RoundRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which round's jury begins. */
@Schema(
        name = "RecognitionJuryRequest",
        description = "審査を始める公募 / the round whose jury begins",
        examples = PrizeExamples.JURY)
public record JuryRequest(
        @Schema(required = true, format = "uuid", description = "公募のid / the round") @Nullable
        String roundId) {

    static UUID read(@Nullable JuryRequest sent) {
        BodyFields fields = new BodyFields();
        UUID id = fields.required("/roundId", BodyFields.body(sent).roundId(), RoundRequest::id, new UUID(0, 0));
        fields.done();
        return id;
    }
}
