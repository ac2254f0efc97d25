package jp.telework.furusato.selection.api;

import jakarta.ws.rs.Path;
import jp.telework.casework.evaluation.api.CaseReviewerResource;
import jp.telework.casework.evaluation.api.ReviewerAnswers;
import jp.telework.platform.openapi.Concerning;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 評価者の割当て. */
@Path("/town-proposals/{id}/reviewers")
@Tag(name = "Town evaluation")
@Concerning(
        name = "Proposal",
        ja = "提案",
        en = "proposal",
        words = {
            @Concerning.Word(of = "excluded", ja = "提案者や連携先", en = "the applicant or its partners"),
            @Concerning.Word(of = "reviewers", en = Examples.REVIEWERS)
        })
public class ReviewerResource extends CaseReviewerResource {

    ReviewerResource(ReviewerAnswers reviewers) {
        super(reviewers);
    }
}
