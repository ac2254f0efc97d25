package jp.telework.kernel.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Readers;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of an evaluation.
 *
 * @param code stable name, such as {@code FEASIBILITY}
 * @param title name for people
 * @param weight share of the total, 1 to 100; all weights add up to 100
 * @param maxScore best score, 1 to 100
 */
public record Criterion(String code, String title, int weight, int maxScore) {

    /** How many criteria there can be. */
    public static final int MOST = 30;

    private static final int ALL_WEIGHTS = 100;
    private static final int LONGEST_TITLE = 60;

    /** A criterion as it was sent, not yet read. */
    public interface Sent {

        @Nullable
        String code();

        @Nullable
        String title();

        @Nullable
        Integer weight();

        @Nullable
        Integer maxScore();
    }

    /** Reads one criterion; each gap or wrong value leaves a violation at its place. */
    public static @Nullable Criterion read(Violations violations, String at, Criterion.@Nullable Sent sent) {
        if (sent == null) {
            violations.add(Violation.of(at, CommonError.REQUIRED));
            return null;
        }
        String code =
                Readers.required(violations, at + "/code", violations.read(at + "/code", sent.code(), Readers::code));
        String title = Readers.required(
                violations, at + "/title", violations.read(at + "/title", sent.title(), Readers.text(LONGEST_TITLE)));
        Integer weight = Readers.required(
                violations, at + "/weight", violations.read(at + "/weight", sent.weight(), Readers.between(1, 100)));
        Integer maxScore = Readers.required(
                violations,
                at + "/maxScore",
                violations.read(at + "/maxScore", sent.maxScore(), Readers.between(1, 100)));
        return code == null || title == null || weight == null || maxScore == null
                ? null
                : new Criterion(code, title, weight, maxScore);
    }

    /** Notes what does not fit together: weights that do not add up to 100, codes that occur twice. */
    public static void check(List<Criterion> criteria, String pointer, Clause clause, Violations violations) {
        int weights = criteria.stream().mapToInt(Criterion::weight).sum();
        if (weights != ALL_WEIGHTS) {
            violations.add(Violation.under(clause, pointer, ScoringError.WEIGHTS_NOT_100, weights));
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            String code = criteria.get(i).code();
            if (!codes.add(code)) {
                violations.add(Violation.of(pointer + "/" + i + "/code", CommonError.DUPLICATE_ENTRY, code));
            }
        }
    }
}
