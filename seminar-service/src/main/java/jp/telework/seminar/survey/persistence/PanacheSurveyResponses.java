package jp.telework.seminar.survey.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.seminar.survey.domain.Introduction;
import jp.telework.seminar.survey.domain.SurveyCount;
import jp.telework.seminar.survey.domain.SurveyResponse;
import jp.telework.seminar.survey.domain.SurveyResponses;
import org.jspecify.annotations.Nullable;

/** Survey answers in PostgreSQL. */
@ApplicationScoped
class PanacheSurveyResponses implements SurveyResponses, PanacheRepositoryBase<SurveyResponse, UUID> {

    private static final int STEPS = 5;

    @Override
    public void add(SurveyResponse response) {
        persist(response);
    }

    @Override
    public boolean answered(String respondent) {
        return count("respondent", respondent) > 0;
    }

    @Override
    public List<SurveyResponse> list(UUID seminarId, @Nullable UUID after, int rows) {
        var query = after == null
                ? find("seminarId = ?1 order by id", seminarId)
                : find("seminarId = ?1 and id > ?2 order by id", seminarId, after);
        return query.range(0, rows - 1).list();
    }

    @Override
    public SurveyCount count(UUID seminarId) {
        Object[] row = (Object[]) getEntityManager()
                .createNativeQuery("""
                        SELECT count(*),
                               count(*) FILTER (WHERE satisfaction = 1), count(*) FILTER (WHERE satisfaction = 2),
                               count(*) FILTER (WHERE satisfaction = 3), count(*) FILTER (WHERE satisfaction = 4),
                               count(*) FILTER (WHERE satisfaction = 5),
                               count(*) FILTER (WHERE understanding = 1), count(*) FILTER (WHERE understanding = 2),
                               count(*) FILTER (WHERE understanding = 3), count(*) FILTER (WHERE understanding = 4),
                               count(*) FILTER (WHERE understanding = 5),
                               count(*) FILTER (WHERE introduction = 'INTRODUCED'),
                               count(*) FILTER (WHERE introduction = 'PLANNED'),
                               count(*) FILTER (WHERE introduction = 'CONSIDERING'),
                               count(*) FILTER (WHERE introduction = 'NOT_CONSIDERING')
                        FROM survey_response WHERE seminar_id = :seminar
                        """, Object[].class)
                .setParameter("seminar", seminarId)
                .getSingleResult();
        List<Integer> counts = new ArrayList<>();
        for (Object cell : row) {
            counts.add(((Number) cell).intValue());
        }
        Map<Introduction, Integer> introduction = new EnumMap<>(Introduction.class);
        for (Introduction step : Introduction.values()) {
            introduction.put(step, counts.get(1 + 2 * STEPS + step.ordinal()));
        }
        return new SurveyCount(
                counts.get(0), counts.subList(1, 1 + STEPS), counts.subList(1 + STEPS, 1 + 2 * STEPS), introduction);
    }
}
