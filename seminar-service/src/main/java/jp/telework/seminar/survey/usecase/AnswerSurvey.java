package jp.telework.seminar.survey.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.seminar.abuse.domain.LinkPurpose;
import jp.telework.seminar.abuse.usecase.SignedLinks;
import jp.telework.seminar.attendance.domain.AttendanceError;
import jp.telework.seminar.attendance.usecase.AttendanceCodes;
import jp.telework.seminar.attendance.usecase.FindAttendances;
import jp.telework.seminar.registration.domain.Registrations;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarStatus;
import jp.telework.seminar.seminar.usecase.ReadSeminar;
import jp.telework.seminar.survey.domain.SurveyError;
import jp.telework.seminar.survey.domain.SurveyResponse;
import jp.telework.seminar.survey.domain.SurveyResponses;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** アンケートへの回答: whoever took part answers once, without giving a name. */
@ApplicationScoped
public class AnswerSurvey {

    private final FindAttendances attendances;
    private final AttendanceCodes codes;
    private final Registrations registrations;
    private final SignedLinks links;
    private final ReadSeminar seminars;
    private final SurveyResponses responses;
    private final Journal journal;
    private final Clock clock;
    private final Ids ids;
    private final Period open;

    AnswerSurvey(
            FindAttendances attendances,
            AttendanceCodes codes,
            Registrations registrations,
            SignedLinks links,
            ReadSeminar seminars,
            SurveyResponses responses,
            Journal journal,
            Clock clock,
            Ids ids,
            @ConfigProperty(name = "telework.survey.open", defaultValue = "P60D") Period open) {
        this.attendances = attendances;
        this.codes = codes;
        this.registrations = registrations;
        this.links = links;
        this.seminars = seminars;
        this.responses = responses;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
        this.open = open;
    }

    /** What the feed and the audit tell: that somebody answered. */
    record Snapshot(UUID id, UUID seminarId, LocalDate answeredOn) {}

    /**
     * Takes an answer.
     *
     * @param proof the check-in code, or what follows the registration's id in the link of the survey's mail
     * @throws Refusal CODE_NOT_VALID, NOT_HELD_YET, SURVEY_CLOSED, LINK_EXPIRED or ALREADY_ANSWERED
     */
    @Transactional
    public SurveyResponse handle(UUID seminarId, String proof, SurveyResponse.Answers answers) {
        journal.attempt("ANSWER_SURVEY");
        String respondent = respondent(seminarId, proof);
        if (responses.answered(respondent)) {
            throw Refusal.of(SurveyError.ALREADY_ANSWERED);
        }
        LocalDate today = clock.instant().atZone(clock.getZone()).toLocalDate();
        SurveyResponse response = new SurveyResponse(ids.next(), seminarId, respondent, answers, today);
        responses.add(response);
        journal.changed(
                new CaseRef("survey-response", response.id()),
                "jp.telework.seminar.survey.answered.v1",
                null,
                new Snapshot(response.id(), seminarId, today));
        return response;
    }

    /** Whether a proof is not ours, of another seminar or of somebody who did not come is not told apart. */
    private String respondent(UUID seminarId, String proof) {
        try {
            return codes.read(proof).isPresent()
                    ? attendee(seminarId, proof)
                    : registrant(
                            seminarId,
                            links.open(proof, Set.of(LinkPurpose.SURVEY)).subject());
        } catch (Refusal refusal) {
            throw refusal.code() == CommonError.NOT_FOUND ? notValid() : refusal;
        }
    }

    /** Somebody who came in under the code. */
    private String attendee(UUID seminarId, String code) {
        FindAttendances.Attended attended = attendances.attended(code);
        if (!attended.attendance().seminarId().equals(seminarId)) {
            throw notValid();
        }
        refuseClosed(attended.seminar());
        return hash(code);
    }

    /** Somebody whom the mail of the survey reached. */
    private String registrant(UUID seminarId, UUID registrationId) {
        if (registrations
                .find(registrationId)
                .filter(registration -> registration.seminarId().equals(seminarId))
                .isEmpty()) {
            throw notValid();
        }
        Seminar seminar = seminars.byId(Optional.empty(), seminarId).seminar();
        if (seminar.status() != SeminarStatus.HELD) {
            throw Refusal.of(AttendanceError.NOT_HELD_YET);
        }
        refuseClosed(seminar);
        return hash("registration/" + registrationId);
    }

    private void refuseClosed(Seminar seminar) {
        Instant closes = seminar.plan()
                .period()
                .endsAt()
                .atZone(clock.getZone())
                .plus(open)
                .toInstant();
        if (!clock.instant().isBefore(closes)) {
            throw Refusal.of(SurveyError.SURVEY_CLOSED, closes);
        }
    }

    private static String hash(String proof) {
        return CanonicalJson.sha256(proof.getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal notValid() {
        return Refusal.of(List.of(Violation.of("/code", AttendanceError.CODE_NOT_VALID)));
    }
}
