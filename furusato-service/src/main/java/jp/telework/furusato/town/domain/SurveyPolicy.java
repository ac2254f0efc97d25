package jp.telework.furusato.town.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.furusato.town.domain.act.Survey;
import jp.telework.kernel.rule.Checks;

/** 現状調査: figures of years that are there, on a day that is there. */
public final class SurveyPolicy {

    private SurveyPolicy() {}

    public static void judge(Survey survey, LocalDate today, Checks checks) {
        checks.that(
                TownRule.SURVEY_MADE,
                !survey.surveyedOn().isAfter(today),
                "/surveyedOn",
                List.of("surveyedOn", survey.surveyedOn(), "today", today),
                survey.surveyedOn());
        checks.that(
                TownRule.INDICATORS_GIVEN,
                !survey.indicators().isEmpty(),
                "/indicators",
                List.of("indicators", survey.indicators().size()),
                survey.indicators().size());
        for (int i = 0; i < survey.indicators().size(); i++) {
            Survey.Indicator indicator = survey.indicators().get(i);
            checks.that(
                    TownRule.FIGURES_KNOWN,
                    indicator.year() <= today.getYear(),
                    "/indicators/" + i + "/year",
                    List.of("indicator", indicator.code(), "year", indicator.year()),
                    indicator.name(),
                    indicator.year());
        }
    }
}
