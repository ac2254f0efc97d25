package jp.telework.casework.evaluation.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.kernel.scoring.EvaluationStatus;
import jp.telework.kernel.scoring.Scores;

/**
 * The evaluations of one case as a ranking counts them.
 *
 * @param submitted the scores of those that were submitted
 * @param conflicts how many reviewers declared a conflict of interest
 */
public record CountedSheets(List<Scores> submitted, int conflicts) {

    private static final CountedSheets NONE = new CountedSheets(List.of(), 0);

    /** A decision rests on the evaluations that there were. Reviewers, who do not know of it, may still finish theirs. */
    public static List<Evaluation> inTime(List<Evaluation> all, Optional<Instant> decidedAt) {
        return all.stream()
                .filter(sheet -> decidedAt.isEmpty()
                        || sheet.finishedAt()
                                .filter(at -> at.isAfter(decidedAt.get()))
                                .isEmpty())
                .toList();
    }

    /** The sheets of all cases of a call, by case. */
    public static Map<UUID, CountedSheets> byCase(List<Evaluation> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        Evaluation::caseId, Collectors.collectingAndThen(Collectors.toList(), CountedSheets::of)));
    }

    /** Those of one case, which may have none. */
    public static CountedSheets of(Map<UUID, CountedSheets> all, UUID caseId) {
        return all.getOrDefault(caseId, NONE);
    }

    private static CountedSheets of(List<Evaluation> sheets) {
        return new CountedSheets(
                sheets.stream()
                        .filter(sheet -> sheet.status() == EvaluationStatus.SUBMITTED)
                        .map(Evaluation::scores)
                        .toList(),
                (int) sheets.stream()
                        .filter(sheet -> sheet.status() == EvaluationStatus.CONFLICT)
                        .count());
    }
}
