package jp.telework.seminar.survey.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** アンケートの回答: final once given. It holds no name. */
@Entity
@Table(name = "survey_response")
public class SurveyResponse {

    @Id
    private UUID id;

    @Column(name = "seminar_id")
    private UUID seminarId;

    private String respondent;

    private int satisfaction;

    private @Nullable Integer understanding;

    @Enumerated(EnumType.STRING)
    private @Nullable Introduction introduction;

    @Column(name = "free_text")
    private @Nullable String freeText;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SurveyResponse() {}

    /**
     * What an attendee says.
     *
     * @param satisfaction 5 very satisfied to 1 not at all
     * @param understanding 5 to 1, null when not answered
     */
    public record Answers(
            int satisfaction,
            @Nullable Integer understanding,
            @Nullable Introduction introduction,
            @Nullable String freeText) {}

    /**
     * A new answer.
     *
     * @param respondent SHA-256 of the attendance code
     */
    public SurveyResponse(UUID id, UUID seminarId, String respondent, Answers answers, LocalDate day) {
        this.id = id;
        this.seminarId = seminarId;
        this.respondent = respondent;
        this.satisfaction = answers.satisfaction();
        this.understanding = answers.understanding();
        this.introduction = answers.introduction();
        this.freeText = answers.freeText();
        this.answeredOn = day;
    }

    public UUID id() {
        return id;
    }

    public UUID seminarId() {
        return seminarId;
    }

    public Answers answers() {
        return new Answers(satisfaction, understanding, introduction, freeText);
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }
}
