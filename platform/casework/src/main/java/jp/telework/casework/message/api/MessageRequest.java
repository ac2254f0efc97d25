package jp.telework.casework.message.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message to the other side. */
@Schema(
        name = "MessageRequest",
        description = "送るメッセージ / a message to the other side",
        examples = MessageExamples.MESSAGE)
public record MessageRequest(
        @Schema(required = true, maxLength = 4000, description = "本文。改行できる。 The text; it may have line breaks.")
        @Nullable
        String text) {}
