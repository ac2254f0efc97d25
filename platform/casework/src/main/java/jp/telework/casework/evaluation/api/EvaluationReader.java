package jp.telework.casework.evaluation.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.scoring.Review;
import jp.telework.kernel.scoring.Score;
import jp.telework.kernel.scoring.ScoringError;
import jp.telework.kernel.value.Readers;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of reviewers and of those who assign them. */
public final class EvaluationReader {

    private static final int MAX_SCORES = 100;
    private static final int MAX_REVIEWERS = 20;
    private static final Pattern SIGN_IN = Pattern.compile("[a-z0-9][a-z0-9._@+-]{0,99}");

    private EvaluationReader() {}

    /** Leaves what cannot be read in the review, so that the criteria's violations are told with it. */
    public static Review review(@Nullable EvaluationRequest body) {
        EvaluationRequest sent = present(body);
        Violations violations = new Violations();
        return new Review(
                scores(sent.scores(), violations),
                violations.read("/comment", sent.comment(), Readers.text(4000)),
                sent.conflictOfInterest(),
                violations.read("/reason", sent.reason(), Readers.text(2000)),
                !Boolean.FALSE.equals(sent.submit()),
                violations);
    }

    private static List<Score.Sent> scores(
            @Nullable List<EvaluationRequest.@Nullable ScoreRequest> sent, Violations violations) {
        List<Score.Sent> scores = new ArrayList<>();
        if (sent == null) {
            return scores;
        }
        if (sent.size() > MAX_SCORES) {
            violations.add(Violation.of("/scores", CommonError.TOO_MANY_ITEMS, MAX_SCORES));
            return scores;
        }
        for (int i = 0; i < sent.size(); i++) {
            String at = "/scores/" + i;
            EvaluationRequest.ScoreRequest score = sent.get(i);
            if (score == null) {
                violations.add(Violation.of(at, CommonError.REQUIRED));
                scores.add(new Score.Sent(null, null));
            } else {
                String criterion = violations.read(at + "/criterion", score.criterion(), Readers::code);
                Readers.required(violations, at + "/criterion", criterion);
                Readers.required(violations, at + "/score", score.score());
                scores.add(new Score.Sent(criterion, score.score()));
            }
        }
        return scores;
    }

    /** The sign-in names of those to assign. */
    public static List<String> reviewers(@Nullable ReviewersRequest body) {
        List<@Nullable String> sent = present(body).reviewers();
        Violations violations = new Violations();
        if (sent == null || sent.isEmpty()) {
            violations.add(Violation.of("/reviewers", CommonError.REQUIRED));
        } else if (sent.size() > MAX_REVIEWERS) {
            violations.add(Violation.of("/reviewers", CommonError.TOO_MANY_ITEMS, MAX_REVIEWERS));
        }
        violations.refuseIfAny();
        List<String> reviewers = new ArrayList<>();
        for (int i = 0; i < Objects.requireNonNull(sent).size(); i++) {
            String at = "/reviewers/" + i;
            String name = Readers.required(violations, at, violations.read(at, sent.get(i), EvaluationReader::signIn));
            if (name != null) {
                reviewers.add(name);
            }
        }
        violations.refuseIfAny();
        return reviewers;
    }

    private static String signIn(String raw) {
        if (!SIGN_IN.matcher(raw).matches()) {
            throw new InvalidValue(ScoringError.INVALID_SIGN_IN);
        }
        return raw;
    }

    /** A body that must be there. */
    public static <T> T present(@Nullable T body) {
        if (body == null) {
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        return body;
    }
}
