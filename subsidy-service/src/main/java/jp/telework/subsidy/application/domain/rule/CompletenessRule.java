package jp.telework.subsidy.application.domain.rule;

import java.util.List;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.subsidy.application.domain.MemberKind;
import jp.telework.subsidy.application.domain.Proposal;
import jp.telework.subsidy.application.domain.Proposal.Consortium;
import jp.telework.subsidy.application.domain.Proposal.Contact;
import jp.telework.subsidy.application.domain.Proposal.Expense;
import jp.telework.subsidy.application.domain.Proposal.Experiment;
import jp.telework.subsidy.application.domain.Proposal.Member;
import jp.telework.subsidy.application.domain.Proposal.Participant;
import jp.telework.subsidy.application.domain.Proposal.Site;
import jp.telework.subsidy.application.domain.Proposal.Targets;
import jp.telework.subsidy.programme.domain.Programme;
import jp.telework.subsidy.programme.domain.ProposalPart;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import jp.telework.subsidy.programme.domain.SubsidyError;
import org.jspecify.annotations.Nullable;

/** 提案書の記載事項: nothing that a proposal needs is left out, and nothing that its programme does not ask for is in it. */
final class CompletenessRule implements SubmissionRule {

    @Override
    public String name() {
        return "COMPLETENESS";
    }

    @Override
    public Clause clause() {
        return SubsidyClause.CALL_CONTENTS;
    }

    @Override
    public Finding judge(SubmissionCase submission) {
        Check check = new Check(submission, Finding.of(this));
        Proposal proposal = submission.proposal();
        check.present("/title", proposal.title());
        check.present("/summary", proposal.summary());
        for (ProposalPart part : ProposalPart.values()) {
            part(check, part, proposal);
        }
        expenses(check, proposal.expenses());
        check.present("/requestedAmountYen", proposal.requestedAmountYen());
        check.present("/startsOn", proposal.startsOn());
        check.present("/completesOn", proposal.completesOn());
        check.present("/continuationPlan", proposal.continuationPlan());
        contact(check, proposal.contact());
        return check.finding.orPassed(TraceText.COMPLETE);
    }

    /** What only some programmes ask for. */
    private static void part(Check check, ProposalPart part, Proposal proposal) {
        if (check.absent(part, proposal)) {
            return;
        }
        switch (part) {
            case TELEWORK_TYPES -> check.filled(part.pointer(), proposal.teleworkTypes());
            case SITE -> site(check, proposal.site());
            case CONSORTIUM -> consortium(check, proposal.consortium());
            case TARGETS -> targets(check, proposal.targets());
            case PARTICIPANTS -> participants(check, proposal.firms());
            case EXPERIMENT -> experiment(check, proposal.experiment());
        }
    }

    private static void participants(Check check, List<Participant> participants) {
        check.filled("/participants", participants);
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            String at = "/participants/" + i;
            check.present(at + "/corporateNumber", participant.corporateNumber());
            check.present(at + "/name", participant.name());
            check.present(at + "/users", participant.users());
            check.present(at + "/startsOn", participant.startsOn());
            check.present(at + "/endsOn", participant.endsOn());
        }
    }

    private static void experiment(Check check, @Nullable Experiment experiment) {
        if (check.present("/experiment", experiment) && experiment != null) {
            check.present("/experiment/system", experiment.system());
            check.present("/experiment/verification", experiment.verification());
        }
    }

    private static void site(Check check, @Nullable Site site) {
        if (check.present("/site", site) && site != null) {
            check.present("/site/name", site.name());
            check.present("/site/localGovernmentCode", site.localGovernmentCode());
            check.present("/site/prefecture", site.prefecture());
            check.present("/site/cityAndCounty", site.cityAndCounty());
            check.present("/site/streetAddress", site.streetAddress());
        }
    }

    private static void consortium(Check check, @Nullable Consortium consortium) {
        if (!check.present("/consortium", consortium) || consortium == null) {
            return;
        }
        check.present("/consortium/representativeCorporateNumber", consortium.representativeCorporateNumber());
        check.filled("/consortium/members", consortium.members());
        for (int i = 0; i < consortium.members().size(); i++) {
            Member member = consortium.members().get(i);
            String at = "/consortium/members/" + i;
            check.present(at + "/kind", member.kind());
            check.present(at + "/corporateNumber", member.corporateNumber());
            check.present(at + "/name", member.name());
            if (member.kind() == MemberKind.LOCAL_GOVERNMENT) {
                check.present(at + "/localGovernmentCode", member.localGovernmentCode());
            }
        }
    }

    private static void expenses(Check check, List<Expense> lines) {
        check.filled("/expenses", lines);
        for (int i = 0; i < lines.size(); i++) {
            Expense line = lines.get(i);
            String at = "/expenses/" + i;
            check.present(at + "/category", line.category());
            check.present(at + "/description", line.description());
            check.present(at + "/quantity", line.quantity());
            check.present(at + "/unitPriceYen", line.unitPriceYen());
            check.present(at + "/amountYen", line.amountYen());
        }
    }

    private static void targets(Check check, @Nullable Targets targets) {
        if (check.present("/targets", targets) && targets != null) {
            check.present("/targets/relocatedWorkers", targets.relocatedWorkers());
            check.present("/targets/localHires", targets.localHires());
        }
    }

    private static void contact(Check check, @Nullable Contact contact) {
        if (check.present("/contact", contact) && contact != null) {
            check.present("/contact/name", contact.name());
            check.present("/contact/email", contact.email());
            check.present("/contact/phone", contact.phone());
        }
    }

    /** Notes what is missing, except what was sent but could not be read: that was refused already. */
    private record Check(SubmissionCase submission, Finding.Draft finding) {

        boolean present(String pointer, @Nullable Object value) {
            if (value == null && !submission.unreadable().at(pointer)) {
                finding.refuse(pointer, CommonError.REQUIRED);
            }
            return value != null;
        }

        /** Whether the programme does not ask for a part; then it may not be there. */
        boolean absent(ProposalPart part, Proposal proposal) {
            Programme programme = submission.terms().rules().programme();
            if (programme.asksFor(part)) {
                return false;
            }
            boolean there = submission.unreadable().at(part.pointer())
                    || switch (part) {
                        case TELEWORK_TYPES -> !proposal.teleworkTypes().isEmpty();
                        case SITE -> proposal.site() != null;
                        case CONSORTIUM -> proposal.consortium() != null;
                        case TARGETS -> proposal.targets() != null;
                        case PARTICIPANTS -> !proposal.firms().isEmpty();
                        case EXPERIMENT -> proposal.experiment() != null;
                    };
            if (there) {
                finding.refuse(part.pointer(), SubsidyError.PART_NOT_IN_PROGRAMME, programme);
            }
            return true;
        }

        void filled(String pointer, List<?> values) {
            if (values.isEmpty() && !submission.unreadable().at(pointer)) {
                finding.refuse(pointer, CommonError.REQUIRED);
            }
        }
    }
}
