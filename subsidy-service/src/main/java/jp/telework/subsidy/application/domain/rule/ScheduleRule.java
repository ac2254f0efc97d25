package jp.telework.subsidy.application.domain.rule;

import java.time.LocalDate;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import jp.telework.subsidy.programme.domain.SubsidyError;

/** 会計年度独立: the project begins and is completed inside the call's fiscal year. */
final class ScheduleRule implements SubmissionRule {

    @Override
    public String name() {
        return "SCHEDULE";
    }

    @Override
    public Clause clause() {
        return SubsidyClause.FISCAL_YEAR;
    }

    @Override
    public Finding judge(SubmissionCase submission) {
        FiscalYear year = submission.terms().fiscalYear();
        LocalDate start = submission.proposal().startsOn();
        LocalDate end = submission.proposal().completesOn();
        Finding.Draft finding = Finding.of(this)
                .input("startsOn", start)
                .input("completesOn", end)
                .input("fiscalYear", year);
        if (start == null || end == null) {
            return finding.notEvaluated(TraceText.VALUE_MISSING);
        }
        if (end.isBefore(start)) {
            finding.refuse("/completesOn", SubsidyError.PERIOD_REVERSED, start, end);
        }
        if (!year.contains(start)) {
            finding.refuse("/startsOn", SubsidyError.OUTSIDE_FISCAL_YEAR, start, year);
        }
        if (!year.contains(end)) {
            finding.refuse("/completesOn", SubsidyError.OUTSIDE_FISCAL_YEAR, end, year);
        }
        return finding.orPassed(TraceText.SCHEDULE_WITHIN_YEAR, start, end, year);
    }
}
