package jp.telework.furusato.selection.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.telework.furusato.selection.domain.SelectionPlan.Refused;
import jp.telework.kernel.rule.Checks;

/** The rules of a selection: who is decided on, and where reasons are owed. */
public final class SelectionPolicy {

    private final SelectionPlan plan;
    private final Ranking ranking;
    private final Checks checks = new Checks();
    private final Set<UUID> named = new HashSet<>();

    private SelectionPolicy(SelectionPlan plan, Ranking ranking) {
        this.plan = plan;
        this.ranking = ranking;
    }

    /** Judges a plan by the ranking of all proposals under evaluation. */
    public static Checks judge(SelectionPlan plan, Ranking ranking) {
        SelectionPolicy policy = new SelectionPolicy(plan, ranking);
        policy.everyCandidateOnce();
        policy.reasonsForEachRefusal();
        policy.evaluationsComplete();
        policy.byTheRanking();
        return policy.checks;
    }

    private void everyCandidateOnce() {
        for (int i = 0; i < plan.selected().size(); i++) {
            name(plan.selected().get(i), "/selected/" + i);
        }
        for (int i = 0; i < plan.notSelected().size(); i++) {
            name(plan.notSelected().get(i).id(), "/notSelected/" + i + "/id");
        }
        List<String> forgotten = ranking.lines().stream()
                .map(Ranked::candidate)
                .filter(candidate -> !named.contains(candidate.id()))
                .map(Candidate::receiptNumber)
                .toList();
        forgotten.forEach(receipt -> checks.that(
                SelectionRule.ALL_NAMED, false, "/notSelected", List.of("receiptNumber", receipt), receipt));
        if (forgotten.isEmpty()) {
            checks.that(
                    SelectionRule.ALL_NAMED,
                    true,
                    "",
                    List.of(
                            "selected", plan.selected().size(),
                            "notSelected", plan.notSelected().size(),
                            "candidates", ranking.lines().size()),
                    ranking.lines().size());
        }
    }

    private void name(UUID id, String pointer) {
        if (ranking.find(id).isEmpty()) {
            checks.that(SelectionRule.CANDIDATES_ONLY, false, pointer, List.of("id", id), id);
        } else if (!named.add(id)) {
            checks.that(SelectionRule.NAMED_ONCE, false, pointer, List.of("id", id), id);
        }
    }

    private void reasonsForEachRefusal() {
        boolean given = true;
        for (int i = 0; i < plan.notSelected().size(); i++) {
            Refused refused = plan.notSelected().get(i);
            if (refused.reasons().isEmpty()) {
                given = false;
                checks.that(
                        SelectionRule.REASONS, false, "/notSelected/" + i + "/reasons", List.of("id", refused.id()));
            }
        }
        if (given) {
            checks.that(
                    SelectionRule.REASONS,
                    true,
                    "",
                    List.of("notSelected", plan.notSelected().size()));
        }
    }

    private void evaluationsComplete() {
        List<Ranked> lacking =
                ranking.lines().stream().filter(line -> line.missing() > 0).toList();
        int missing = lacking.stream().mapToInt(Ranked::missing).sum();
        boolean excused = plan.missingEvaluationReason() != null;
        if (missing == 0 || excused) {
            checks.that(
                    missing == 0 ? SelectionRule.EVALUATIONS : SelectionRule.EVALUATIONS_EXCUSED,
                    true,
                    "",
                    List.of("missing", missing, "reasonGiven", excused),
                    "",
                    missing);
            return;
        }
        lacking.forEach(line -> checks.that(
                SelectionRule.EVALUATIONS,
                false,
                "/missingEvaluationReason",
                List.of("receiptNumber", line.candidate().receiptNumber(), "missing", line.missing()),
                line.candidate().receiptNumber(),
                line.missing()));
    }

    private void byTheRanking() {
        boolean follows = ranking.isFollowedBy(Set.copyOf(new HashSet<>(plan.selected())));
        List<String> recommended = ranking.recommended().stream()
                .map(line -> line.candidate().receiptNumber())
                .toList();
        checks.that(
                follows ? SelectionRule.BY_THE_RANKING : SelectionRule.DEVIATION_EXPLAINED,
                follows || plan.deviationReason() != null,
                "/deviationReason",
                List.of("follows", follows, "recommended", recommended),
                recommended);
    }
}
