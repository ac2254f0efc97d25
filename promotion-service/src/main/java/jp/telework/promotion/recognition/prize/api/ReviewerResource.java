package jp.telework.promotion.recognition.prize.api;

import jakarta.ws.rs.Path;
import jp.telework.casework.evaluation.api.CaseReviewerResource;
import jp.telework.casework.evaluation.api.ReviewerAnswers;
import jp.telework.platform.openapi.Concerning;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 評価者の割当て. */
@Path("/recognition-entries/{id}/reviewers")
@Tag(name = "Recognition")
@Concerning(
        name = "RecognitionEntry",
        ja = "申請",
        en = "application",
        words = {
            @Concerning.Word(of = "excluded", ja = "申請した団体", en = "the organisation that applies"),
            @Concerning.Word(of = "reviewers", en = PrizeExamples.REVIEWERS)
        })
public class ReviewerResource extends CaseReviewerResource {

    ReviewerResource(ReviewerAnswers reviewers) {
        super(reviewers);
    }
}
