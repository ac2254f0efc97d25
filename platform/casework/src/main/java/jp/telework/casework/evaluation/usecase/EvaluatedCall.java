package jp.telework.casework.evaluation.usecase;

import java.util.List;
import jp.telework.kernel.scoring.Criterion;

/** What the evaluation needs to know of a call. */
public record EvaluatedCall(List<Criterion> criteria, boolean resultsPublished) {}
