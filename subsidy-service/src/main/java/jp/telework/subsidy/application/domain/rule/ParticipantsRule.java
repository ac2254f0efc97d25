package jp.telework.subsidy.application.domain.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.subsidy.application.domain.Proposal;
import jp.telework.subsidy.application.domain.Proposal.Participant;
import jp.telework.subsidy.programme.domain.ParticipantBounds;
import jp.telework.subsidy.programme.domain.Programme;
import jp.telework.subsidy.programme.domain.ProposalPart;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import jp.telework.subsidy.programme.domain.SubsidyError;

/**
 * 参加企業等: as many firms as the call asks for, each once, with no more people than the call allows, for enough days within the project.
 */
final class ParticipantsRule implements SubmissionRule {

    private static final String PARTICIPANTS = "/participants";

    @Override
    public String name() {
        return "PARTICIPANTS";
    }

    @Override
    public Clause clause() {
        return SubsidyClause.CALL_PARTICIPANTS;
    }

    @Override
    public boolean concerns(Programme programme) {
        return programme.asksFor(ProposalPart.PARTICIPANTS);
    }

    @Override
    public Finding judge(SubmissionCase submission) {
        Finding.Draft finding = Finding.of(this);
        List<Participant> participants = submission.proposal().firms();
        ParticipantBounds bounds = submission.terms().rules().termsOfProgramme().participants();
        if (participants.isEmpty() || bounds == null) {
            return finding.notEvaluated(TraceText.VALUE_MISSING);
        }
        int users = participants.stream()
                .flatMap(participant -> Stream.ofNullable(participant.users()))
                .mapToInt(Integer::intValue)
                .sum();
        finding.input("participants", participants.size())
                .input("users", users)
                .input("fewest", bounds.fewest())
                .input("most", bounds.most())
                .input("mostUsers", bounds.mostUsers())
                .input("leastDays", bounds.leastDays());
        if (!submission.unreadable().at(PARTICIPANTS)) {
            // One that could not be read may be the missing one.
            count(participants.size(), bounds, finding);
        }
        Set<CorporateNumber> seen = new HashSet<>();
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            String at = PARTICIPANTS + "/" + i;
            CorporateNumber number = participant.corporateNumber();
            if (number != null && !seen.add(number)) {
                finding.refuse(at + "/corporateNumber", SubsidyError.PARTICIPANT_LISTED_TWICE, number);
            }
            if (participant.users() != null && participant.users() > bounds.mostUsers()) {
                finding.refuse(
                        at + "/users",
                        SubsidyError.PARTICIPANT_USERS_EXCEEDED,
                        participant.users(),
                        bounds.mostUsers());
            }
            period(participant, at, bounds, submission.proposal(), finding);
        }
        return finding.orPassed(TraceText.PARTICIPANTS_SOUND, participants.size(), users);
    }

    private static void count(int participants, ParticipantBounds bounds, Finding.Draft finding) {
        if (participants < bounds.fewest()) {
            finding.refuse(PARTICIPANTS, SubsidyError.PARTICIPANTS_TOO_FEW, participants, bounds.fewest());
        }
        if (participants > bounds.most()) {
            finding.refuse(PARTICIPANTS, SubsidyError.PARTICIPANTS_TOO_MANY, participants, bounds.most());
        }
    }

    /** Both days count. */
    private static void period(
            Participant participant, String at, ParticipantBounds bounds, Proposal project, Finding.Draft finding) {
        LocalDate from = participant.startsOn();
        LocalDate to = participant.endsOn();
        if (from == null || to == null) {
            return;
        }
        if (to.isBefore(from)) {
            finding.refuse(at + "/endsOn", SubsidyError.PERIOD_REVERSED, from, to);
            return;
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < bounds.leastDays()) {
            finding.refuse(at + "/endsOn", SubsidyError.TRIAL_TOO_SHORT, days, bounds.leastDays());
        }
        LocalDate begins = project.startsOn();
        LocalDate ends = project.completesOn();
        if (begins != null && ends != null && (from.isBefore(begins) || to.isAfter(ends))) {
            finding.refuse(
                    at + (from.isBefore(begins) ? "/startsOn" : "/endsOn"),
                    SubsidyError.TRIAL_OUTSIDE_PROJECT,
                    from,
                    to,
                    begins,
                    ends);
        }
    }
}
