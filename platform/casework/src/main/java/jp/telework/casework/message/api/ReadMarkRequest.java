package jp.telework.casework.message.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Up to which message the caller's side has read. */
@Schema(
        name = "ReadMarkRequest",
        description = "どこまで読んだか / up to which message was read",
        examples = MessageExamples.READ)
public record ReadMarkRequest(
        @Schema(
                required = true,
                minimum = "1",
                maximum = "1000",
                description = "読んだ最後のメッセージの番号 / number of the last message read")
        @Nullable
        Integer upTo) {}
