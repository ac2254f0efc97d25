package jp.telework.platform.audit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.kernel.text.Language;
import jp.telework.platform.table.Table;
import org.jspecify.annotations.Nullable;

/** Audit rows as a table, for the whole trail and for the history of a case. */
@Singleton
class AuditTable {

    @Produces
    @Singleton
    static Table<AuditView> audit() {
        return Table.of(AuditView.class, "audit", "監査記録", "Audit trail")
                .column("日時", "Time", AuditView::occurredAt)
                .column("記録の列", "Stream", AuditView::stream)
                .column("番号", "Position", AuditView::position)
                .column("操作", "Action", AuditView::action)
                .column("結果", "Outcome", AuditView::outcome)
                .column("理由コード", "Code", AuditView::code)
                .column("利用者", "Actor", AuditView::actor)
                .column("システム", "Client", AuditView::client)
                .column("団体", "Organisation", AuditView::organisation)
                .column("要求のid", "Request id", AuditView::requestId)
                .column("変更前のダイジェスト", "Digest before", AuditView::beforeDigest)
                .column("変更後のダイジェスト", "Digest after", AuditView::afterDigest)
                .column("詳細（JSON）", "Detail (JSON)", AuditView::detail)
                .column("前の行のハッシュ", "Previous hash", AuditView::previousHash)
                .column("ハッシュ", "Hash", AuditView::hash)
                .worded("代理", "On behalf of", AuditTable::deputy)
                .build();
    }

    private static @Nullable String deputy(AuditView row, Language language) {
        String principal = row.principal();
        return principal == null || language == Language.EN ? principal : principal + "の代理";
    }
}
