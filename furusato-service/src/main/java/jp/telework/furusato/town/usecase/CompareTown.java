package jp.telework.furusato.town.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.statistics.usecase.ReadStatistics;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.domain.TownFile;
import jp.telework.furusato.town.domain.act.Survey;
import jp.telework.platform.caller.Caller;

/** 現状調査と地域・全国の比較: indicators whose code is the key of a national series are set against its figures. */
@ApplicationScoped
public class CompareTown {

    private final FindTowns findTowns;
    private final ReadStatistics statistics;

    CompareTown(FindTowns findTowns, ReadStatistics statistics) {
        this.findTowns = findTowns;
        this.statistics = statistics;
    }

    /** A town with its survey, compared. */
    public record Comparison(Town town, SurveyComparison survey) {}

    @Transactional
    public Comparison handle(Caller caller, UUID id) {
        Town town = findTowns.find(caller, id);
        Optional<Survey> survey = town.file().survey().map(TownFile.Entry::content);
        return new Comparison(
                town, SurveyComparison.of(survey, town.region(), statistics.byKey(SurveyComparison.keys(survey))));
    }
}
