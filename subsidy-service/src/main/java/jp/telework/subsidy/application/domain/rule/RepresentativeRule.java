package jp.telework.subsidy.application.domain.rule;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.subsidy.application.domain.Proposal.Consortium;
import jp.telework.subsidy.programme.domain.Programme;
import jp.telework.subsidy.programme.domain.ProposalPart;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import jp.telework.subsidy.programme.domain.SubsidyError;

/** 代表機関: only the representative's own staff or system may submit. */
final class RepresentativeRule implements SubmissionRule {

    @Override
    public String name() {
        return "REPRESENTATIVE";
    }

    @Override
    public Clause clause() {
        return SubsidyClause.CALL_CONSORTIUM;
    }

    @Override
    public boolean concerns(Programme programme) {
        return programme.asksFor(ProposalPart.CONSORTIUM);
    }

    @Override
    public Finding judge(SubmissionCase submission) {
        Consortium consortium = submission.proposal().consortium();
        CorporateNumber representative = consortium == null ? null : consortium.representativeCorporateNumber();
        CorporateNumber caller = submission.caller();
        Finding.Draft finding = Finding.of(this)
                .input("representativeCorporateNumber", representative)
                .input("callerCorporateNumber", caller);
        if (representative == null) {
            return finding.notEvaluated(TraceText.VALUE_MISSING);
        }
        if (caller == null) {
            return finding.notEvaluated(TraceText.CALLER_WITHOUT_ORGANISATION);
        }
        if (!representative.equals(caller)) {
            finding.refuse(
                    "/consortium/representativeCorporateNumber",
                    SubsidyError.REPRESENTATIVE_NOT_CALLER,
                    caller,
                    representative);
        }
        return finding.orPassed(TraceText.REPRESENTATIVE_CALLS);
    }
}
