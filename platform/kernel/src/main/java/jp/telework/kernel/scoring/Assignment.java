package jp.telework.kernel.scoring;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;

/** 評価者の割当て: who may be asked to review a case. */
public final class Assignment {

    private Assignment() {}

    /**
     * Checks the named reviewers.
     *
     * @param reviewers sign-in names, in the order of the body's {@code /reviewers}
     * @param assigned who has the case already
     * @param parties who cannot review it, such as those who handed it in
     * @throws Refusal with every name that cannot be assigned
     */
    public static void check(
            List<String> reviewers, Collection<Hand> assigned, Collection<Hand> parties, Clause clause) {
        Violations violations = new Violations();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < reviewers.size(); i++) {
            String reviewer = reviewers.get(i);
            String at = "/reviewers/" + i;
            if (!named.add(reviewer)) {
                violations.add(Violation.of(at, CommonError.DUPLICATE_ENTRY, reviewer));
            } else if (assigned.stream().anyMatch(hand -> hand.isNamed(reviewer))) {
                violations.add(Violation.of(at, ScoringError.ALREADY_ASSIGNED, reviewer));
            } else if (parties.stream().anyMatch(hand -> hand.isNamed(reviewer))) {
                violations.add(Violation.under(clause, at, ScoringError.REVIEWER_NOT_INDEPENDENT, reviewer));
            }
        }
        violations.refuseIfAny();
    }
}
