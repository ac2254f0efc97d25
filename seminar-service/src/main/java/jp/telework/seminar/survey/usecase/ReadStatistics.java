package jp.telework.seminar.survey.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.seminar.attendance.domain.Attendances;
import jp.telework.seminar.seminar.usecase.ReadSeminar;
import jp.telework.seminar.seminar.usecase.SeatedSeminar;
import jp.telework.seminar.survey.domain.SurveyCount;
import jp.telework.seminar.survey.domain.SurveyResponse;
import jp.telework.seminar.survey.domain.SurveyResponses;

/** What a seminar came to: seats, attendance, satisfaction. Four statements, however many took part. */
@ApplicationScoped
public class ReadStatistics {

    private final ReadSeminar seminars;
    private final Attendances attendances;
    private final SurveyResponses responses;

    ReadStatistics(ReadSeminar seminars, Attendances attendances, SurveyResponses responses) {
        this.seminars = seminars;
        this.attendances = attendances;
        this.responses = responses;
    }

    /** The counts of one moment. */
    public record Statistics(SeatedSeminar seminar, Attendances.Count attended, SurveyCount survey) {}

    /**
     * Counts.
     *
     * @throws jp.telework.kernel.refusal.Refusal NOT_FOUND when there is no such seminar that the caller may see
     */
    @Transactional
    public Statistics of(Caller caller, UUID seminarId) {
        SeatedSeminar seminar = seminars.byId(Optional.of(caller), seminarId);
        return new Statistics(seminar, attendances.count(seminarId), responses.count(seminarId));
    }

    /** The answers one by one, with what was written freely; the office's alone. */
    @Transactional
    public Page<SurveyResponse> responses(Caller caller, UUID seminarId, PageRequest page) {
        seminars.byId(Optional.of(caller), seminarId);
        return Page.of(responses.list(seminarId, page.afterId(), page.rows()), page, response -> response.id()
                .toString());
    }
}
