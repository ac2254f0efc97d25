package jp.telework.subsidy.application.domain.rule;

import java.util.ArrayList;
import java.util.List;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.Programme;

/**
 * All rules of a submission, those of its call's programme among them, in the order in which their refusals are told: a problem's code is that of the first, so
 * the ones about time and money stand before those about completeness.
 */
public final class SubmissionPolicy {

    private static final List<SubmissionRule> RULES = List.of(
            new PeriodRule(),
            new CapRule(),
            new CostFloorRule(),
            new LineSumsRule(),
            new RequestRule(),
            new CategoryRule(),
            new ConsortiumRule(),
            new RepresentativeRule(),
            new ParticipantsRule(),
            new ScheduleRule(),
            new CompletenessRule(),
            new DocumentsRule());

    private SubmissionPolicy() {}

    /**
     * The judgement of all rules.
     *
     * @param violations all refusals, those of reading the body first
     * @param grantableYen what could be granted at most under the call's rules
     */
    public record Judgement(List<TraceStep> trace, List<Violation> violations, Yen grantableYen) {

        public boolean eligible() {
            return violations.isEmpty();
        }

        /**
         * Ends a submission that may not be made.
         *
         * @throws Refusal with all violations
         */
        public void refuseIfAny() {
            if (!violations.isEmpty()) {
                throw Refusal.of(violations);
            }
        }
    }

    public static Judgement judge(SubmissionCase submission) {
        List<TraceStep> trace = new ArrayList<>();
        List<Violation> violations = new ArrayList<>(submission.unreadable().list());
        Programme programme = submission.terms().rules().programme();
        for (SubmissionRule rule : RULES) {
            if (!rule.concerns(programme)) {
                continue;
            }
            Finding finding = rule.judge(submission);
            trace.add(finding.step());
            violations.addAll(finding.violations());
        }
        return new Judgement(List.copyOf(trace), List.copyOf(violations), submission.grantable());
    }

    /** The names of all rules, for documents and tests. */
    public static List<String> names() {
        return RULES.stream().map(SubmissionRule::name).toList();
    }
}
