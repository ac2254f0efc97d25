package jp.telework.platform.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One attempt to deliver an event. */
@Schema(name = "WebhookDelivery", description = "配信の1回の試み。 One attempt to deliver an event.")
public record DeliveryView(
        UUID id,

        @Schema(description = "イベントのid、webhook-id ヘッダーと同じ / the event's id, also the header webhook-id")
        UUID eventId,

        String eventType,

        @Schema(description = "このイベントの何回目の試みか / which attempt for this event, from 1")
        int attempt,

        Instant attemptedAt,

        @Schema(description = "かかった時間（ミリ秒） / how long it took")
        int durationMillis,

        DeliveryOutcome outcome,

        @Schema(description = "受信側のHTTPステータス / the receiver's HTTP status", examples = "204") @Nullable
        Integer httpStatus,

        @Schema(
                description = "次に試みる時刻。成功、または停止したときは省く。 When it is tried next; absent after success and when"
                        + " switched off")
        @Nullable
        Instant nextAttemptAt) {}
