package jp.telework.promotion.network.question.api;

import jp.telework.kernel.refusal.BodyFields;
import jp.telework.promotion.network.question.domain.Proposal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text without names, as it is to be published. */
@Schema(name = "NetworkProposalRequest", examples = QuestionExamples.PROPOSAL)
public record ProposalRequest(
        @Schema(required = true) @Nullable String title,
        @Schema(required = true) @Nullable String question,
        @Schema(required = true) @Nullable String answer) {

    Proposal read() {
        BodyFields body = new BodyFields();
        Proposal read = Proposal.of(
                body.name("/title", title, 100),
                body.text("/question", question, 2000),
                body.text("/answer", answer, 4000));
        body.done();
        return read;
    }
}
