package jp.telework.subsidy.evaluation.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.evaluation.domain.AdoptionPlan.Refused;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import jp.telework.subsidy.programme.domain.SubsidyError;
import org.jspecify.annotations.Nullable;

/** The rules of an adoption: who is decided on, within which money and places, and where reasons are owed. */
public final class AdoptionPolicy {

    private final AdoptionPlan plan;
    private final Ranking ranking;
    private final List<TraceStep> trace = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    private AdoptionPolicy(AdoptionPlan plan, Ranking ranking) {
        this.plan = plan;
        this.ranking = ranking;
    }

    /**
     * The judgement of all rules.
     *
     * @param adoptedYen what the adopted applications request together
     */
    public record Judgement(List<TraceStep> trace, List<Violation> violations, Yen adoptedYen) {

        /**
         * Ends an adoption that may not be made.
         *
         * @throws Refusal with all violations
         */
        public void refuseIfAny() {
            if (!violations.isEmpty()) {
                throw Refusal.of(violations);
            }
        }
    }

    /** Judges a plan by the ranking of all applications under evaluation. */
    public static Judgement judge(AdoptionPlan plan, Ranking ranking) {
        AdoptionPolicy policy = new AdoptionPolicy(plan, ranking);
        policy.everyCandidateOnce();
        policy.reasonsForEachRefusal();
        policy.evaluationsComplete();
        Yen adopted = policy.withinBudget();
        policy.withinPlaces();
        policy.byTheRanking();
        return new Judgement(List.copyOf(policy.trace), List.copyOf(policy.violations), adopted);
    }

    private void everyCandidateOnce() {
        int before = violations.size();
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < plan.adopted().size(); i++) {
            name(plan.adopted().get(i), "/adopted/" + i, named);
        }
        for (int i = 0; i < plan.notAdopted().size(); i++) {
            name(plan.notAdopted().get(i).id(), "/notAdopted/" + i + "/id", named);
        }
        ranking.lines().stream()
                .map(Ranked::candidate)
                .filter(candidate -> !named.contains(candidate.id()))
                .forEach(candidate ->
                        refuse("/notAdopted", EvaluationError.CANDIDATE_NOT_NAMED, candidate.receiptNumber()));
        step(
                "CANDIDATES",
                before,
                Map.of(
                        "adopted", plan.adopted().size(),
                        "notAdopted", plan.notAdopted().size(),
                        "candidates", ranking.lines().size()),
                null,
                Message.of(EvaluationText.ALL_NAMED, ranking.lines().size()));
    }

    private void name(UUID id, String pointer, Set<UUID> named) {
        if (ranking.find(id).isEmpty()) {
            refuse(pointer, EvaluationError.NOT_A_CANDIDATE, id);
        } else if (!named.add(id)) {
            violations.add(Violation.of(pointer, CommonError.DUPLICATE_ENTRY, id));
        }
    }

    private void reasonsForEachRefusal() {
        int before = violations.size();
        for (int i = 0; i < plan.notAdopted().size(); i++) {
            if (plan.notAdopted().get(i).reasons().isEmpty()) {
                violations.add(Violation.under(
                        SubsidyClause.EVALUATION, "/notAdopted/" + i + "/reasons", SubsidyError.REASONS_REQUIRED));
            }
        }
        step("REASONS", before, Map.of(), null, Message.of(EvaluationText.REASONS_GIVEN));
    }

    private void evaluationsComplete() {
        int before = violations.size();
        List<Ranked> lacking =
                ranking.lines().stream().filter(line -> line.missing() > 0).toList();
        boolean excused = plan.missingEvaluationReason() != null;
        if (!excused) {
            lacking.forEach(line -> refuse(
                    "/missingEvaluationReason",
                    EvaluationError.EVALUATIONS_MISSING,
                    line.candidate().receiptNumber(),
                    line.missing()));
        }
        int missing = lacking.stream().mapToInt(Ranked::missing).sum();
        step(
                "EVALUATIONS",
                before,
                Map.of("missing", missing),
                null,
                missing == 0
                        ? Message.of(EvaluationText.EVALUATIONS_COMPLETE)
                        : Message.of(EvaluationText.EVALUATIONS_MISSING_WITH_REASON, missing));
    }

    private Yen withinBudget() {
        int before = violations.size();
        Yen adopted = plan.adopted().stream()
                .distinct()
                .flatMap(id -> ranking.find(id).stream())
                .map(line -> line.candidate().requestedYen())
                .reduce(Yen.ZERO, Yen::plus);
        if (adopted.isGreaterThan(ranking.budgetYen())) {
            refuse("/adopted", EvaluationError.ADOPTION_EXCEEDS_BUDGET, adopted, ranking.budgetYen());
        }
        step(
                "BUDGET",
                before,
                Map.of("adoptedYen", adopted, "budgetYen", ranking.budgetYen()),
                ranking.budgetYen().minusOrZero(adopted).amount(),
                Message.of(EvaluationText.WITHIN_BUDGET, adopted, ranking.budgetYen()));
        return adopted;
    }

    /** 採択予定数: a limit of its own, however much money is left. */
    private void withinPlaces() {
        Integer places = ranking.places();
        if (places == null) {
            return;
        }
        int before = violations.size();
        long adopted = plan.adopted().stream().distinct().count();
        if (adopted > places) {
            violations.add(Violation.under(
                    SubsidyClause.CALL_PLACES, "/adopted", EvaluationError.ADOPTION_EXCEEDS_PLACES, adopted, places));
        }
        step(
                "PLACES",
                before,
                Map.of("adopted", adopted, "places", places),
                null,
                Message.of(EvaluationText.WITHIN_PLACES, adopted, places));
    }

    /** An adopted application behind a refused one deviates. So does one that fits the budget only because others are passed over. */
    private void byTheRanking() {
        int before = violations.size();
        Set<UUID> refused = new HashSet<>();
        plan.notAdopted().stream().map(Refused::id).forEach(refused::add);
        Optional<Ranked> passedOver = ranking.lines().stream()
                .filter(line -> refused.contains(line.candidate().id()))
                .findFirst();
        boolean deviates = false;
        for (int i = 0; i < plan.adopted().size() && passedOver.isPresent(); i++) {
            Ranked adopted = ranking.find(plan.adopted().get(i)).orElse(null);
            if (adopted != null && adopted.rank() > passedOver.get().rank()) {
                deviates = true;
                if (plan.deviationReason() == null) {
                    refuse(
                            "/deviationReason",
                            EvaluationError.DEVIATION_WITHOUT_REASON,
                            adopted.candidate().receiptNumber(),
                            passedOver.get().candidate().receiptNumber());
                }
            }
        }
        step(
                "RANKING",
                before,
                Map.of("reachedRank", ranking.reachedRank()),
                null,
                Message.of(deviates ? EvaluationText.DEVIATES_WITH_REASON : EvaluationText.FOLLOWS_RANKING));
    }

    private void refuse(String pointer, EvaluationError code, Object... arguments) {
        violations.add(Violation.under(SubsidyClause.EVALUATION, pointer, code, arguments));
    }

    private void step(
            String rule, int before, Map<String, Object> inputs, @Nullable Long effectYen, Message whenPassed) {
        boolean passed = violations.size() == before;
        Violation first = passed ? null : violations.get(before);
        trace.add(new TraceStep(
                rule,
                SubsidyClause.EVALUATION,
                new LinkedHashMap<>(inputs),
                passed ? TraceStep.Outcome.PASSED : TraceStep.Outcome.FAILED,
                effectYen,
                first == null ? whenPassed : new Message(first.code(), first.arguments())));
    }
}
