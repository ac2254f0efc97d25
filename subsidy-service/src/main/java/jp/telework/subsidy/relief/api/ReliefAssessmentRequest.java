package jp.telework.subsidy.relief.api;

import jp.telework.kernel.refusal.BodyFields;
import jp.telework.subsidy.relief.domain.Declaration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Property of which somebody wants to know the relief. */
@Schema(
        name = "ReliefAssessmentRequest",
        description = "試算する償却資産。保存しない。 Property to assess; nothing is kept.",
        examples = ReliefExamples.ASSESSMENT)
public record ReliefAssessmentRequest(
        @Schema(required = true) @Nullable DeclarationRequest declaration) {

    /**
     * Reads a body.
     *
     * @throws jp.telework.kernel.refusal.Refusal with all that is wrong
     */
    static Declaration read(@Nullable ReliefAssessmentRequest sent) {
        BodyFields fields = new BodyFields();
        Declaration declaration = DeclarationRequest.read(BodyFields.body(sent).declaration(), fields);
        fields.done();
        return declaration;
    }
}
