package jp.telework.subsidy.evaluation.api;

import jakarta.ws.rs.Path;
import jp.telework.casework.evaluation.api.CaseReviewerResource;
import jp.telework.casework.evaluation.api.ReviewerAnswers;
import jp.telework.platform.openapi.Concerning;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 評価者の割当て. */
@Path("/applications/{id}/reviewers")
@Tag(name = "Evaluation")
@Concerning(
        name = "",
        ja = "応募",
        en = "application",
        words = {
            @Concerning.Word(of = "excluded", ja = "応募者やコンソーシアムの構成員", en = "the applicant or its consortium"),
            @Concerning.Word(of = "reviewers", en = Examples.REVIEWERS)
        })
public class ReviewerResource extends CaseReviewerResource {

    ReviewerResource(ReviewerAnswers reviewers) {
        super(reviewers);
    }
}
