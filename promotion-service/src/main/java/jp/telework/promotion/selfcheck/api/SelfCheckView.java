package jp.telework.promotion.selfcheck.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.selfcheck.domain.AnswerKind;
import jp.telework.promotion.selfcheck.domain.ItemAnswer;
import jp.telework.promotion.selfcheck.domain.SelfCheck;
import jp.telework.promotion.selfcheck.domain.SelfCheckStatus;
import jp.telework.promotion.selfcheck.usecase.AssessAnswers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A self-check of one's own organisation. */
@Schema(name = "SelfCheck")
public record SelfCheckView(
        @Schema(required = true) UUID id,
        @Schema(required = true) SelfCheckStatus status,
        @Schema(required = true) CorporateNumber organisation,
        @Schema(required = true) List<Answered> answers,
        @Schema(required = true) ResultView result,
        @Schema(required = true) Instant startedAt,
        @Schema(required = true) Instant updatedAt,
        @Nullable Instant completedAt,
        @Schema(required = true) ExternalReferences externalReferences) {

    /** The answer to one item. */
    @Schema(name = "SelfCheckAnswer")
    public record Answered(
            @Schema(required = true) String item,
            @Schema(required = true) AnswerKind answer,
            @Nullable String note) {

        static Answered of(ItemAnswer answer) {
            return new Answered(answer.item(), answer.answer(), answer.note());
        }
    }

    static SelfCheckView of(SelfCheck check, AssessAnswers.Result result) {
        return new SelfCheckView(
                check.id(),
                check.status(),
                check.organisation(),
                check.answers().items().stream().map(Answered::of).toList(),
                ResultView.of(result),
                check.startedAt(),
                check.updatedAt(),
                check.completedAt(),
                check.externalReferences());
    }
}
