package jp.telework.subsidy.application.domain.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.subsidy.application.domain.MemberKind;
import jp.telework.subsidy.application.domain.Proposal.Consortium;
import jp.telework.subsidy.application.domain.Proposal.Member;
import jp.telework.subsidy.programme.domain.Programme;
import jp.telework.subsidy.programme.domain.ProposalPart;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import jp.telework.subsidy.programme.domain.SubsidyError;

/**
 * コンソーシアム: at least one local government and one private body, the representative among them. No member is listed
 * twice. The two numbers of each local government belong together.
 */
final class ConsortiumRule implements SubmissionRule {

    private static final String MEMBERS = "/consortium/members";

    @Override
    public String name() {
        return "CONSORTIUM";
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
        Finding.Draft finding = Finding.of(this);
        Consortium consortium = submission.proposal().consortium();
        if (consortium == null || consortium.members().isEmpty()) {
            return finding.notEvaluated(TraceText.VALUE_MISSING);
        }
        List<Member> members = consortium.members();
        finding.input("members", members.size())
                .input("representativeCorporateNumber", consortium.representativeCorporateNumber());
        kinds(submission, members, finding);
        numbers(members, finding);
        representative(submission, consortium, finding);
        return finding.orPassed(TraceText.CONSORTIUM_SOUND);
    }

    private static void kinds(SubmissionCase submission, List<Member> members, Finding.Draft finding) {
        if (submission.unreadable().at(MEMBERS)) {
            // A member whose kind could not be read may be the missing one.
            return;
        }
        if (members.stream().noneMatch(member -> member.kind() == MemberKind.LOCAL_GOVERNMENT)) {
            finding.refuse(MEMBERS, SubsidyError.LOCAL_GOVERNMENT_MISSING);
        }
        if (members.stream()
                .noneMatch(member -> member.kind() != null && member.kind().isPrivateBody())) {
            finding.refuse(MEMBERS, SubsidyError.PRIVATE_BODY_MISSING);
        }
    }

    private static void numbers(List<Member> members, Finding.Draft finding) {
        Set<CorporateNumber> seen = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            CorporateNumber number = member.corporateNumber();
            if (number != null && !seen.add(number)) {
                finding.refuse(MEMBERS + "/" + i + "/corporateNumber", SubsidyError.MEMBER_LISTED_TWICE, number);
            }
            if (member.kind() == MemberKind.LOCAL_GOVERNMENT
                    && number != null
                    && member.localGovernmentCode() != null
                    && !CorporateNumber.ofLocalGovernment(member.localGovernmentCode())
                            .equals(number)) {
                finding.refuse(
                        MEMBERS + "/" + i + "/localGovernmentCode",
                        SubsidyError.MEMBER_CODE_MISMATCH,
                        number,
                        member.localGovernmentCode());
            }
        }
    }

    private static void representative(SubmissionCase submission, Consortium consortium, Finding.Draft finding) {
        CorporateNumber representative = consortium.representativeCorporateNumber();
        boolean known = consortium.members().stream()
                .anyMatch(member -> representative != null && representative.equals(member.corporateNumber()));
        if (representative != null && !known && !submission.unreadable().at(MEMBERS)) {
            finding.refuse(
                    "/consortium/representativeCorporateNumber",
                    SubsidyError.REPRESENTATIVE_NOT_MEMBER,
                    representative);
        }
    }
}
