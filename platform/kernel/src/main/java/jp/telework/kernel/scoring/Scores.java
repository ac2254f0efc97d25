package jp.telework.kernel.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** One reviewer's scores of one case. */
public record Scores(List<Score> items) {

    public static final Scores NONE = new Scores(List.of());

    public Scores {
        items = List.copyOf(items);
    }

    /**
     * Judges scores by the criteria; each that does not fit leaves a violation at its place.
     *
     * @param complete whether every criterion must be scored
     * @param clause of the rules that set the criteria
     */
    public static Scores judge(
            List<Score.Sent> sent, List<Criterion> criteria, boolean complete, Clause clause, Violations violations) {
        List<Score> scores = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < sent.size(); i++) {
            String at = "/scores/" + i;
            String code = sent.get(i).criterion();
            if (code == null) {
                continue;
            }
            Criterion criterion = find(criteria, code).orElse(null);
            if (criterion == null) {
                refuse(clause, violations, at + "/criterion", ScoringError.UNKNOWN_CRITERION, code);
            } else if (!named.add(code)) {
                violations.add(Violation.of(at + "/criterion", CommonError.DUPLICATE_ENTRY, code));
            } else {
                Score score = within(criterion, sent.get(i).score(), at, clause, violations);
                if (score != null) {
                    scores.add(score);
                }
            }
        }
        if (complete) {
            criteria.stream()
                    .filter(criterion -> !named.contains(criterion.code()))
                    .forEach(criterion -> refuse(
                            clause,
                            violations,
                            "/scores",
                            ScoringError.CRITERION_MISSING,
                            criterion.code(),
                            criterion.title()));
        }
        return new Scores(scores);
    }

    private static @Nullable Score within(
            Criterion criterion, @Nullable Integer score, String at, Clause clause, Violations violations) {
        if (score == null) {
            return null;
        }
        if (score < 0 || score > criterion.maxScore()) {
            refuse(
                    clause,
                    violations,
                    at + "/score",
                    ScoringError.SCORE_OUT_OF_RANGE,
                    score,
                    criterion.title(),
                    criterion.maxScore());
            return null;
        }
        return new Score(criterion.code(), score);
    }

    private static void refuse(
            Clause clause, Violations violations, String pointer, ScoringError code, Object... arguments) {
        violations.add(Violation.under(clause, pointer, code, arguments));
    }

    private static Optional<Criterion> find(List<Criterion> criteria, String code) {
        return criteria.stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }

    /** Points of 100: each score's share of the best one, times the criterion's weight. Complete scores only. */
    public BigFraction weighted(List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> BigFraction.of(of(criterion) * (long) criterion.weight(), criterion.maxScore()))
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** The score in a criterion; 0 when it was not scored. */
    public int of(Criterion criterion) {
        return items.stream()
                .filter(score -> score.criterion().equals(criterion.code()))
                .mapToInt(Score::score)
                .findFirst()
                .orElse(0);
    }
}
