package jp.telework.promotion.campaign.figures.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.campaign.domain.Campaign;
import jp.telework.promotion.campaign.domain.CampaignAction;
import jp.telework.promotion.campaign.domain.CampaignPolicy;
import jp.telework.promotion.campaign.figures.domain.FigureList;
import jp.telework.promotion.campaign.figures.domain.FigureSheet;
import jp.telework.promotion.campaign.figures.domain.FigureSheets;
import jp.telework.promotion.campaign.figures.domain.MakeFigures;
import jp.telework.promotion.campaign.figures.domain.Participation;
import jp.telework.promotion.campaign.registration.domain.CampaignRegistrations;
import jp.telework.promotion.campaign.usecase.CampaignDesk;

/** The secretariat publishes what came of a campaign. */
@ApplicationScoped
public class PublishFigures {

    private final FigureSheets sheets;
    private final CampaignRegistrations registrations;
    private final CampaignDesk cases;
    private final CaseDesk desk;

    PublishFigures(FigureSheets sheets, CampaignRegistrations registrations, CampaignDesk cases, CaseDesk desk) {
        this.sheets = sheets;
        this.registrations = registrations;
        this.cases = cases;
        this.desk = desk;
    }

    /**
     * 成果の公表: made of the approved registrations and the reports as they are now. Later figures replace them.
     *
     * @throws jp.telework.kernel.refusal.Refusal FIGURES_TOO_EARLY
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public FigureSheet publish(Caller caller, UUID id, IfMatch ifMatch) {
        Campaign campaign = desk.run(
                cases,
                caller,
                id,
                ifMatch,
                CampaignAction.PUBLISH_FIGURES,
                "PUBLISH_CAMPAIGN_FIGURES",
                (found, checks, now) -> {
                    CampaignPolicy.mayPublishFigures(found.content(), Japan.date(now), checks);
                    return () -> {
                        found.publishFigures(now);
                        keep(found, now);
                    };
                });
        cases.tell(campaign, "figures-published");
        return sheets.find(id).orElseThrow();
    }

    private void keep(Campaign campaign, Instant now) {
        List<Participation> participants = registrations.approved(campaign.id()).stream()
                .map(one -> new Participation(one.content().personDays(), one.report()))
                .toList();
        FigureList made = new FigureList(MakeFigures.of(participants));
        sheets.find(campaign.id())
                .ifPresentOrElse(
                        known -> known.replace(made, now),
                        () -> sheets.add(new FigureSheet(
                                campaign.id(),
                                campaign.content().series(),
                                campaign.content().startsOn().getYear(),
                                made,
                                now)));
    }
}
