package jp.telework.mail.outbox.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** The outbox as a table. */
@Singleton
class MailTable {

    @Produces
    @Singleton
    static Table<MailView> mails() {
        return Table.of(MailView.class, "mails", "メール", "Mails")
                .column("作成日時", "Created", MailView::createdAt)
                .column("種類", "Kind", MailView::kind)
                .column("件名", "Subject", MailView::subject)
                .column("宛先", "Recipient", MailView::recipient)
                .column("言語", "Language", MailView::language)
                .column("状態", "Status", MailView::status)
                .column("試行回数", "Attempts", MailView::attempts)
                .column("試行の上限", "Attempts at most", MailView::attemptsAtMost)
                .column("次の試行", "Next attempt", MailView::nextAttemptAt)
                .column("送信・断念", "Settled", MailView::settledAt)
                .column("失敗の種類", "Failure", MailView::failure)
                .column("消去日時", "Erased", MailView::erasedAt)
                .column("対象の種類", "About (kind)", MailView::aboutKind)
                .column("対象のid", "About (id)", MailView::aboutId)
                .column("id", "id", MailView::id)
                .build();
    }
}
