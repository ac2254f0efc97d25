package jp.telework.casework.message.api;

import java.time.Instant;
import java.util.List;
import jp.telework.casework.message.domain.CaseMessage;
import jp.telework.casework.message.domain.MessageFile;
import jp.telework.casework.message.usecase.FindMessages;
import jp.telework.kernel.message.MessageSide;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message. */
@Schema(
        name = "Message",
        description = "メッセージ。担当者の氏名は示さない。 A message. It names no person; the ministry writes as the bureau in charge.")
public record MessageView(
        @Schema(description = "案件の中での番号 / 1, 2, … within the case", examples = "1")
        int number,

        @Schema(description = "送信者：申請者または担当部局 / the side that sent it")
        MessageSide side,

        Instant sentAt,
        String text,
        List<MessageFileView> files) {

    static MessageView of(FindMessages.Shown shown) {
        return of(shown.message(), shown.files());
    }

    static MessageView of(CaseMessage message, List<MessageFile> files) {
        return new MessageView(
                message.number(),
                message.side(),
                message.sentAt(),
                message.text(),
                files.stream().map(MessageFileView::of).toList());
    }

    /** The names of the files, for a table. */
    List<String> fileNames() {
        return files.stream().map(MessageFileView::name).toList();
    }
}
