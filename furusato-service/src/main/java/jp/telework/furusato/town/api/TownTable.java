package jp.telework.furusato.town.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.casework.approval.api.DecisionDraftLine;
import jp.telework.casework.approval.api.DecisionDraftView;
import jp.telework.furusato.town.domain.Towns;
import jp.telework.platform.table.Table;

/** Selected towns as a table. */
@Singleton
class TownTable {

    @Produces
    @Singleton
    static Table<Towns.Summary> towns() {
        return Table.of(Towns.Summary.class, "towns", "選定されたまち", "Towns")
                .column("受付番号", "Receipt number", Towns.Summary::receiptNumber)
                .column("外部番号", "External numbers", Towns.Summary::externalNumbers)
                .column("年度", "Fiscal year", Towns.Summary::fiscalYear)
                .column("地域", "Area", Towns.Summary::areaName)
                .column("地方公共団体コード", "Local-government code", Towns.Summary::area)
                .worded("地方", "Region", (town, language) -> town.region().in(language))
                .column("団体名", "Organisation", Towns.Summary::organisationName)
                .column("法人番号", "Corporate number", Towns.Summary::organisation)
                .column("名称", "Title", Towns.Summary::title)
                .column("状態", "Status", Towns.Summary::status)
                .column("更新日時", "Updated", Towns.Summary::updatedAt)
                .column("選定のid", "Round id", Towns.Summary::roundId)
                .column("id", "id", Towns.Summary::id)
                .build();
    }

    @Produces
    @Singleton
    static Table<DecisionDraftView> drafts() {
        return DecisionDraftLine.columns(Table.of(
                        DecisionDraftView.class, "plan-adoption-drafts", "まちの決定の記録の起案と決裁", "Drafts of the record"))
                .build();
    }
}
