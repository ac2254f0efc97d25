package jp.telework.casework.evaluation.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.casework.evaluation.usecase.AssignReviewers;
import jp.telework.casework.evaluation.usecase.FindEvaluations;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import org.jspecify.annotations.Nullable;

/** What a programme's resource of reviewers answers. */
@ApplicationScoped
public class ReviewerAnswers {

    private final AssignReviewers assignReviewers;
    private final FindEvaluations findEvaluations;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    ReviewerAnswers(
            AssignReviewers assignReviewers,
            FindEvaluations findEvaluations,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request) {
        this.assignReviewers = assignReviewers;
        this.findEvaluations = findEvaluations;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    /** The reviewers of a case. */
    public ReviewersView list(UUID caseId) {
        return ReviewersView.of(findEvaluations.reviewers(caller.get(), caseId));
    }

    /** Assigns reviewers to a case. */
    public Response assign(UUID caseId, @Nullable ReviewersRequest body) {
        List<String> reviewers = EvaluationReader.reviewers(body);
        return commands.run(() -> assignReviewers.assign(caller.get(), caseId, reviewers), ReviewerAnswers::answer);
    }

    /** Removes a reviewer from a case. */
    public Response remove(UUID caseId, String reviewer) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(
                () -> assignReviewers.remove(caller.get(), caseId, reviewer, ifMatch), ReviewerAnswers::answer);
    }

    private static Answer answer(List<Evaluation> evaluations) {
        return new Answer(200, ReviewersView.of(evaluations), Map.of());
    }
}
