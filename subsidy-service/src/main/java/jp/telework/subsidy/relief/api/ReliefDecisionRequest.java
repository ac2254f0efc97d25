package jp.telework.subsidy.relief.api;

import jp.telework.kernel.refusal.BodyFields;
import jp.telework.subsidy.relief.domain.ReliefDecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft of a decision. */
@Schema(
        name = "ReliefDecisionRequest",
        description = "決定の起案。決裁されると、会社が決定と理由を読む。 A drafted decision; the company reads it once it is approved.",
        examples = ReliefExamples.DECISION)
public record ReliefDecisionRequest(
        @Schema(required = true, implementation = ReliefDecision.class) @Nullable
        String decision,

        @Schema(required = true, maxLength = 2000) @Nullable String reason) {

    /** What an officer found. */
    @Schema(
            name = "ReliefExaminationRequest",
            description = "審査の結果。会社には示さない。 What the examination found; the company does not read it.",
            examples = ReliefExamples.EXAMINATION)
    public record ExaminationRequest(
            @Schema(required = true, description = "設備が申告のとおりである / the equipment is as declared") @Nullable
            Boolean confirmed,

            @Schema(required = true, maxLength = 2000) @Nullable
            String findings) {

        /** What a body says. */
        record Found(boolean confirmed, String findings) {}

        static Found read(@Nullable ExaminationRequest sent) {
            ExaminationRequest body = BodyFields.body(sent);
            BodyFields fields = new BodyFields();
            Found found = new Found(
                    fields.flag("/confirmed", body.confirmed()), fields.text("/findings", body.findings(), 2000));
            fields.done();
            return found;
        }
    }

    /** What a body says. */
    record Read(ReliefDecision decision, String reason) {}

    static Read read(@Nullable ReliefDecisionRequest sent) {
        ReliefDecisionRequest body = BodyFields.body(sent);
        BodyFields fields = new BodyFields();
        Read read = new Read(
                fields.oneOf("/decision", body.decision(), ReliefDecision.class),
                fields.text("/reason", body.reason(), 2000));
        fields.done();
        return read;
    }
}
