package jp.telework.casework.message.api;

import java.time.Instant;
import java.util.List;
import jp.telework.casework.message.domain.MessageFile;
import jp.telework.kernel.document.ActiveContent;
import jp.telework.kernel.document.ScanResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of a message. */
@Schema(name = "MessageFile", description = "メッセージの添付ファイル。size はバイト。 A file of a message; size in bytes.")
public record MessageFileView(
        @Schema(description = "メッセージの中での番号 / 1, 2, … within the message", examples = "1")
        int number,

        String name,
        long size,

        @Schema(description = "内容のSHA-256（16進小文字） / SHA-256 of the content", pattern = "[0-9a-f]{64}")
        String sha256,

        @Schema(description = "内容から判定した形式 / media type found in the content")
        String mediaType,

        ScanResult scan,

        @Schema(
                description =
                        "開く人が知っておくべき内容（JavaScript、埋め込みファイルなど）。なければ空。 What a person who opens it must know, such as"
                                + " JavaScript or embedded files; empty if nothing.")
        List<ActiveContent> activeContent,

        Instant attachedAt) {

    static MessageFileView of(MessageFile file) {
        return new MessageFileView(
                file.number(),
                file.name(),
                file.facts().size(),
                file.sha256(),
                file.mediaType(),
                file.facts().scan(),
                file.facts().activeContent(),
                file.attachedAt());
    }
}
