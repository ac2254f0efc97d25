package jp.telework.furusato.town.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.furusato.selection.usecase.SelectedTowns;
import jp.telework.furusato.town.domain.Duties;
import jp.telework.furusato.town.domain.Duty;
import jp.telework.furusato.town.domain.DutyPolicy;
import jp.telework.furusato.town.domain.TownBasis;
import jp.telework.furusato.town.domain.TownTerms;
import jp.telework.furusato.town.domain.Towns;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.time.Japan;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 選定されたまち are opened in the transaction that publishes a round's results; their terms are counted from that day. */
@ApplicationScoped
class OpenTowns implements SelectedTowns {

    private final Towns towns;
    private final Duties duties;
    private final TownJournal journal;
    private final Ids ids;
    private final TownTerms terms;

    OpenTowns(
            Towns towns,
            Duties duties,
            TownJournal journal,
            Ids ids,
            @ConfigProperty(name = "telework.town.survey-months") int surveyMonths,
            @ConfigProperty(name = "telework.town.measures-months") int measuresMonths,
            @ConfigProperty(name = "telework.town.plan-months") int planMonths,
            @ConfigProperty(name = "telework.town.report-months") int reportMonths,
            @ConfigProperty(name = "telework.town.reminder-days") int reminderDays) {
        this.towns = towns;
        this.duties = duties;
        this.journal = journal;
        this.ids = ids;
        this.terms = new TownTerms(surveyMonths, measuresMonths, planMonths, reportMonths, reminderDays, List.of());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(Round round, List<Town> selected, Instant now) {
        Map<UUID, List<Duty>> due = new LinkedHashMap<>();
        for (Town one : selected) {
            TownBasis basis = new TownBasis(
                    round.title(),
                    one.currentState(),
                    one.challenges(),
                    one.measures().stream()
                            .map(measure -> new TownBasis.ProposedMeasure(measure.kind(), measure.description()))
                            .toList());
            var town = new jp.telework.furusato.town.domain.Town(
                    ids.next(), origin(round, one, now), basis, terms.along(round.approvalLevels()), now);
            towns.add(town);
            due.put(town.id(), DutyPolicy.of(town));
            journal.opened(town);
        }
        duties.keep(due);
    }

    private static jp.telework.furusato.town.domain.Town.Origin origin(Round round, Town town, Instant now) {
        return new jp.telework.furusato.town.domain.Town.Origin(
                round.id(),
                town.proposalId(),
                town.receiptNumber(),
                town.organisation(),
                town.organisationName(),
                town.area(),
                town.areaName(),
                town.region(),
                round.fiscalYear(),
                town.title(),
                Japan.date(now));
    }
}
