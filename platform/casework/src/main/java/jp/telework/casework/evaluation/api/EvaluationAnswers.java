package jp.telework.casework.evaluation.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.telework.casework.evaluation.domain.Evaluations;
import jp.telework.casework.evaluation.usecase.Evaluate;
import jp.telework.casework.evaluation.usecase.FindEvaluations;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Tagged;
import org.jspecify.annotations.Nullable;

/** What a programme's resources of evaluations answer; they give their paths, texts and views. */
@ApplicationScoped
public class EvaluationAnswers {

    private final Evaluate evaluate;
    private final FindEvaluations findEvaluations;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    EvaluationAnswers(
            Evaluate evaluate,
            FindEvaluations findEvaluations,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request) {
        this.evaluate = evaluate;
        this.findEvaluations = findEvaluations;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    /** The evaluations of a case. */
    public <V> Page<V> list(UUID caseId, PageQuery query, Function<ShownEvaluation, V> view) {
        PageRequest page = query.of("evaluations", caseId);
        return Page.ofPlaces(ShownEvaluation.of(findEvaluations.ofCase(caller.get(), caseId)), page)
                .map(view);
    }

    /** The caller's own evaluation of a case. */
    public Response own(UUID caseId, Function<ShownEvaluation, ?> view) {
        Evaluate.Evaluated own = findEvaluations.own(caller.get(), caseId);
        return Tagged.ok(
                request.ifNoneMatch(), shown(own, view), own.evaluation().version());
    }

    /** Keeps the caller's evaluation of a case. */
    public Response evaluate(
            UUID caseId,
            @Nullable EvaluationRequest body,
            @Nullable String ifMatch,
            Function<ShownEvaluation, ?> view) {
        Optional<IfMatch> condition = Optional.ofNullable(ifMatch).map(IfMatch::new);
        // Read anew for each attempt, because the criteria's violations are added to those of reading.
        return commands.run(
                () -> evaluate.handle(caller.get(), caseId, condition, EvaluationReader.review(body)),
                evaluated ->
                        Answer.ok(shown(evaluated, view), evaluated.evaluation().version()));
    }

    /**
     * What the caller has to evaluate.
     *
     * @param list the name of the list in its cursors
     */
    public <V> Page<V> mine(PageQuery query, String list, Function<Evaluations.Task, V> view) {
        return findEvaluations.mine(caller.get(), query.of(list)).map(view);
    }

    private static Object shown(Evaluate.Evaluated evaluated, Function<ShownEvaluation, ?> view) {
        return view.apply(ShownEvaluation.own(evaluated));
    }
}
