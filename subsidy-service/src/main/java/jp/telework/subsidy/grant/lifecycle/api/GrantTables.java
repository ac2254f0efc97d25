package jp.telework.subsidy.grant.lifecycle.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;
import jp.telework.subsidy.grant.lifecycle.domain.Grants;

/** Grants as a table. */
@Singleton
class GrantTables {

    @Produces
    @Singleton
    static Table<Grants.Summary> grants() {
        return Table.of(Grants.Summary.class, "grants", "交付", "Grants")
                .column("受付番号", "Receipt number", Grants.Summary::receiptNumber)
                .column("外部番号", "External numbers", Grants.Summary::externalNumbers)
                .column("団体名", "Organisation", Grants.Summary::organisationName)
                .column("法人番号", "Corporate number", Grants.Summary::organisation)
                .column("事業名", "Title", Grants.Summary::title)
                .column("状態", "Status", Grants.Summary::status)
                .yen("交付申請額（円）", "Requested (yen)", Grants.Summary::requestedYen)
                .yen("交付決定額（円）", "Decided (yen)", Grants.Summary::decidedYen)
                .yen("確定額（円）", "Fixed (yen)", Grants.Summary::fixedYen)
                .yen("支払額（円）", "Paid (yen)", Grants.Summary::paidYen)
                .yen("返還額（円）", "Returned (yen)", Grants.Summary::returnedYen)
                .column("更新日時", "Updated", Grants.Summary::updatedAt)
                .column("公募のid", "Call id", Grants.Summary::callId)
                .column("応募のid", "Application id", Grants.Summary::applicationId)
                .column("id", "id", Grants.Summary::id)
                .build();
    }
}
