package jp.telework.casework.message.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** Messages as a table. */
@Singleton
class MessageTable {

    @Produces
    @Singleton
    static Table<MessageView> messages() {
        return Table.of(MessageView.class, "messages", "メッセージ", "Messages")
                .column("番号", "Number", MessageView::number)
                .column("送信者", "Sender", MessageView::side)
                .column("送信日時", "Sent", MessageView::sentAt)
                .column("本文", "Text", MessageView::text)
                .column("添付ファイル", "Files", MessageView::fileNames)
                .build();
    }
}
