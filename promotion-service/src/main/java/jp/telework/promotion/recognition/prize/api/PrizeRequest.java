package jp.telework.promotion.recognition.prize.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who gets a prize. */
@Schema(
        name = "RecognitionPrizeRequest",
        description = "授賞の案。賞がなければ prizes を空にする。 Who gets a prize; prizes is empty where none is given.",
        examples = PrizeExamples.PRIZES)
public record PrizeRequest(
        @Schema(required = true, maxItems = 50) @Nullable List<@Nullable Prize> prizes,

        @Schema(maxLength = 2000, description = "順位のとおりでないときの理由 / why it deviates from the ranking") @Nullable
        String deviationReason) {

    /** One prize. */
    @Schema(
            name = "RecognitionPrizeShare",
            description = "一つの賞。複数の団体が一つの賞を受けることがある。 Several organisations may share a prize.")
    public record Prize(
            @Schema(required = true, minItems = 1, maxItems = 50, description = "申請のid / the applications") @Nullable
            List<@Nullable String> entries,

            @Schema(required = true, maxLength = 2000) @Nullable
            String reason) {}
}
