package jp.telework.casework.message.api;

import java.time.Instant;
import jp.telework.casework.message.usecase.Standing;
import jp.telework.kernel.message.ConversationState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case's messages as the caller's side sees them. */
@Schema(
        name = "Conversation",
        description = "案件のメッセージの状況。既読は、呼出し元の側のものだけを示す。"
                + " How the messages of a case stand. Read marks are those of the caller's side alone.")
public record ConversationView(
        @Schema(description = "送れるか：OPEN のときだけ送れる / messages can be sent while it is OPEN")
        ConversationState state,

        @Schema(description = "送られたメッセージの数 / how many messages were sent", examples = "3")
        int messages,

        @Schema(description = "最後のメッセージの日時 / when the last message was sent") @Nullable
        Instant lastMessageAt,

        @Schema(
                description =
                        "自分の側が読んだ最後のメッセージの番号。まだなければ0。側のない監査人にはない。 Number of the last message that the caller's side"
                                + " has read; 0 for none. Auditors have no side.")
        @Nullable
        Integer readUpTo,

        @Schema(description = "その後に相手が送ったメッセージの数 / how many messages the other side sent after that", examples = "1")
        @Nullable
        Integer unread) {

    static ConversationView of(Standing standing) {
        return new ConversationView(
                standing.theCase().state(),
                standing.messages(),
                standing.lastAt().orElse(null),
                standing.readUpTo().orElse(null),
                standing.unread().orElse(null));
    }
}
