package jp.telework.furusato.town.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.furusato.town.domain.AdoptedPlans;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.domain.TownFile;
import jp.telework.furusato.town.domain.Towns;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;

/** Reads the plans in force, which everybody may. */
@ApplicationScoped
public class FindAdoptedPlans {

    private final AdoptedPlans plans;
    private final Towns towns;

    FindAdoptedPlans(AdoptedPlans plans, Towns towns) {
        this.plans = plans;
        this.towns = towns;
    }

    @Transactional
    public Page<AdoptedPlans.Summary> list(AdoptedPlans.Filter filter, PageRequest page) {
        return Page.of(plans.list(filter, page.afterId(), page.rows()), page, row -> row.townId()
                .toString());
    }

    /** A town with its plan in force. */
    public record Found(Town town, TownFile.PlanVersion plan) {}

    /**
     * The plan in force of a town.
     *
     * @throws Refusal NOT_FOUND when the town has none
     */
    @Transactional
    public Found get(UUID townId) {
        return towns.find(null, townId)
                .flatMap(town -> town.file().adoptedPlan().map(plan -> new Found(town, plan)))
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }
}
