package jp.telework.seminar.dispatch.quota.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;
import jp.telework.seminar.dispatch.quota.domain.Quotas;

/** The ledger of the quota as a table. */
@Singleton
class QuotaTables {

    @Produces
    @Singleton
    static Table<Quotas.Entry> entries() {
        return Table.of(Quotas.Entry.class, "dispatch-quota-entries", "派遣枠の台帳", "Quota ledger")
                .column("番号", "Number", Quotas.Entry::number)
                .column("日時", "Time", Quotas.Entry::occurredAt)
                .column("回数の増減", "Visits", Quotas.Entry::visits)
                .yen("金額の増減（円）", "Amount (yen)", Quotas.Entry::yen)
                .column("申請のid", "Request id", Quotas.Entry::requestId)
                .build();
    }
}
