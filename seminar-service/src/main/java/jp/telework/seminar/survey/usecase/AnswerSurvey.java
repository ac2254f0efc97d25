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
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.seminar.attendance.domain.AttendanceCode;
import jp.telework.seminar.attendance.domain.AttendanceError;
import jp.telework.seminar.attendance.usecase.Admissions;
import jp.telework.seminar.attendance.usecase.AttendanceCodes;
import jp.telework.seminar.attendance.usecase.FindAttendances;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarStatus;
import jp.telework.seminar.seminar.domain.WebinarStatus;
import jp.telework.seminar.seminar.usecase.ReadSeminar;
import jp.telework.seminar.survey.domain.SurveyError;
import jp.telework.seminar.survey.domain.SurveyResponse;
import jp.telework.seminar.survey.domain.SurveyResponses;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * アンケートへの回答: each participant answers once, without giving a name. The check-in code is the only proof. The links of the
 * survey's mail hold the same code, so a participant cannot answer a second time by link. The reception records who came.
 * Online participants do not check in: at a seminar that is online, wholly or in part, every participant with a seat may answer.
 */
@ApplicationScoped
public class AnswerSurvey {

    private final FindAttendances attendances;
    private final AttendanceCodes codes;
    private final Admissions admissions;
    private final ReadSeminar seminars;
    private final SurveyResponses responses;
    private final Journal journal;
    private final Clock clock;
    private final Ids ids;
    private final Period open;

    AnswerSurvey(
            FindAttendances attendances,
            AttendanceCodes codes,
            Admissions admissions,
            ReadSeminar seminars,
            SurveyResponses responses,
            Journal journal,
            Clock clock,
            Ids ids,
            @ConfigProperty(name = "telework.survey.open", defaultValue = "P60D") Period open) {
        this.attendances = attendances;
        this.codes = codes;
        this.admissions = admissions;
        this.seminars = seminars;
        this.responses = responses;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
        this.open = open;
    }

    /** What feed and audit show: only that there was an answer. */
    @EventData(kind = "survey")
    record Snapshot(UUID id, UUID seminarId, LocalDate answeredOn) {}

    /**
     * Takes an answer.
     *
     * @param code the check-in code; the link of the survey's mail ends in it
     * @throws Refusal CODE_NOT_VALID, NOT_HELD_YET, SURVEY_CLOSED or ALREADY_ANSWERED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SurveyResponse handle(UUID seminarId, String code, SurveyResponse.Answers answers) {
        journal.attempt("ANSWER_SURVEY");
        refuseClosed(taken(seminarId, code));
        String respondent = CanonicalJson.sha256(code.getBytes(StandardCharsets.UTF_8));
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

    /**
     * The seminar in which the code's holder took part. Whether a code is not ours, of another seminar or of a participant who did
     * not come is not told apart.
     */
    private Seminar taken(UUID seminarId, String text) {
        AttendanceCode code = codes.read(text)
                .filter(said -> said.seminarId().equals(seminarId))
                .orElseThrow(AnswerSurvey::notValid);
        Seminar seminar = seminars.byId(Optional.empty(), seminarId).seminar();
        boolean came = attendances.came(code)
                || !code.isWalkIn()
                        && seminar.plan().webinarStatus() != WebinarStatus.ON_SITE
                        && admissions
                                .admitted(seminarId, code.subject(), code.participant())
                                .isPresent();
        if (!came) {
            throw notValid();
        }
        return seminar;
    }

    /**
     * Checks that the survey takes answers.
     *
     * @throws Refusal NOT_HELD_YET or SURVEY_CLOSED
     */
    void refuseClosed(Seminar seminar) {
        if (seminar.status() != SeminarStatus.HELD) {
            throw Refusal.of(AttendanceError.NOT_HELD_YET);
        }
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

    private static Refusal notValid() {
        return Refusal.of(List.of(Violation.of("/code", AttendanceError.CODE_NOT_VALID)));
    }
}
