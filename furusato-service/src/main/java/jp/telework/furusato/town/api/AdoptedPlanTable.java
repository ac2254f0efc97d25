package jp.telework.furusato.town.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.furusato.town.domain.AdoptedPlans;
import jp.telework.platform.table.Table;

/** Adopted plans as a table. */
@Singleton
class AdoptedPlanTable {

    @Produces
    @Singleton
    static Table<AdoptedPlans.Summary> townPlans() {
        return Table.of(AdoptedPlans.Summary.class, "town-plans", "推進計画", "Adopted plans")
                .column("年度", "Fiscal year", AdoptedPlans.Summary::fiscalYear)
                .column("地域", "Area", AdoptedPlans.Summary::areaName)
                .column("地方公共団体コード", "Local-government code", AdoptedPlans.Summary::area)
                .worded("地方", "Region", (plan, language) -> plan.region().in(language))
                .column("団体名", "Organisation", AdoptedPlans.Summary::organisationName)
                .column("計画の名称", "Title", AdoptedPlans.Summary::title)
                .column("初年度", "First year", AdoptedPlans.Summary::firstYear)
                .column("最終年度", "Last year", AdoptedPlans.Summary::lastYear)
                .column("決定の日", "In force from", AdoptedPlans.Summary::inForceFrom)
                .column("まちのid", "Town id", AdoptedPlans.Summary::townId)
                .build();
    }
}
