package jp.telework.seminar.dispatch.api;

import jp.telework.kernel.refusal.BodyFields;
import jp.telework.seminar.dispatch.domain.Survey;
import jp.telework.seminar.dispatch.usecase.ConcludeDispatch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The requester's answers. */
@Schema(name = "DispatchSurveyBody", description = "利用者アンケート / the requester's survey", examples = Examples.SURVEY)
public record SurveyBody(
        @Schema(required = true, description = "満足度（1～5） / satisfaction") @Nullable
        Integer satisfaction,

        @Schema(required = true, description = "役立ち度（1～5） / usefulness") @Nullable
        Integer usefulness,

        @Schema(required = true, description = "テレワークを導入・拡大するか / will introduce or extend telework") @Nullable
        Boolean willIntroduce,

        @Nullable String comment) {

    private static final int BEST = 5;

    ConcludeDispatch.At<Survey> read() {
        BodyFields body = new BodyFields();
        int satisfied = body.number("/satisfaction", satisfaction, 1, BEST);
        int useful = body.number("/usefulness", usefulness, 1, BEST);
        boolean introduces = body.flag("/willIntroduce", willIntroduce);
        String remark = body.optionalText("/comment", comment, 2000);
        body.done();
        return now -> new Survey(satisfied, useful, introduces, remark, now);
    }
}
