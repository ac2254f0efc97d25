package jp.telework.platform.seal;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** Seals as a table. */
@Singleton
class AuditSealTable {

    @Produces
    @Singleton
    static Table<AuditSealView> seals() {
        return Table.of(AuditSealView.class, "audit-seals", "監査記録の封印", "Seals of the audit trail")
                .column("id", "Id", AuditSealView::id)
                .column("番号", "Number", AuditSealView::number)
                .column("日", "Day", AuditSealView::day)
                .column("日時", "Time", AuditSealView::sealedAt)
                .column("列の数", "Streams", AuditSealView::streams)
                .column("行の数", "Rows", AuditSealView::rows)
                .column("葉の数", "Leaves", AuditSealView::heads)
                .column("根", "Root", AuditSealView::root)
                .column("前の封印のハッシュ", "Hash of the seal before", AuditSealView::previous)
                .column("鍵", "Key", AuditSealView::keyId)
                .column("署名された文", "Signed statement", AuditSealView::statement)
                .column("署名", "Signature", AuditSealView::signature)
                .build();
    }
}
