package jp.telework.promotion.selfcheck.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jp.telework.kernel.time.Japan;
import jp.telework.promotion.organisation.domain.SizeClass;
import jp.telework.promotion.selfcheck.domain.Answers;
import jp.telework.promotion.selfcheck.domain.Assessment;
import jp.telework.promotion.selfcheck.domain.Medians;
import jp.telework.promotion.selfcheck.domain.ResultStatement;
import jp.telework.promotion.selfcheck.domain.SelfCheck;
import jp.telework.promotion.selfcheck.domain.SelfCheckStatus;
import jp.telework.promotion.selfcheck.domain.SelfChecks;
import org.jspecify.annotations.Nullable;

/** Assesses answers, whoever gave them, and compares them with those of other organisations. Nothing is kept. */
@ApplicationScoped
public class AssessAnswers {

    private final SelfChecks checks;
    private final SealResults seal;
    private final Clock clock;

    AssessAnswers(SelfChecks checks, SealResults seal, Clock clock) {
        this.checks = checks;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * What answers come to.
     *
     * @param comparison null while too few other organisations of this size have completed a check
     * @param signed null while the check is not completed
     */
    public record Result(
            Assessment assessment,
            SizeClass sizeClass,
            @Nullable Medians comparison,
            @Nullable String signed) {}

    /** The result of answers that nobody keeps, signed as of today. */
    @Transactional
    public Result unkept(SizeClass size, Answers answers) {
        Assessment assessment = Assessment.of(answers);
        return new Result(
                assessment,
                size,
                compared(checks.medians(size, null)),
                seal.sign(new ResultStatement(null, Japan.today(clock), size, assessment.byRole())));
    }

    /** The result of a check as it stands. */
    @Transactional
    public Result kept(SelfCheck check) {
        return new Result(
                Assessment.of(check.answers()),
                check.sizeClass(),
                compared(checks.medians(check.sizeClass(), check.organisation())),
                check.status() == SelfCheckStatus.COMPLETED ? seal.sign(statement(check)) : null);
    }

    /**
     * What a completed check's signed result says.
     *
     * @throws jp.telework.kernel.refusal.Refusal SELF_CHECK_NOT_COMPLETED
     */
    static ResultStatement statement(SelfCheck check) {
        return new ResultStatement(
                check.organisation(),
                check.completedOn(),
                check.sizeClass(),
                Assessment.of(check.answers()).byRole());
    }

    private static @Nullable Medians compared(Medians medians) {
        return medians.organisations() < Medians.LEAST ? null : medians;
    }
}
