package jp.telework.platform.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webhook as its owner sees it. */
@Schema(name = "Webhook", description = "Webhookの登録。 A registered webhook; docs/webhooks.md explains it.")
public record WebhookView(
        UUID id,

        @Schema(description = "この団体のイベントだけ。省略はすべて（省のシステム）。 Whose events; absent: all, for the ministry's systems")
        @Nullable
        String organisation,

        @Schema(examples = "https://hooks.example.jp/telework")
        String url,

        @Schema(examples = "[\"*\"]") List<String> eventTypes,
        WebhookStatus status,
        @Schema(description = "この状態になった時刻 / since when") Instant statusSince,
        @Nullable DisabledReason disabledReason,
        Instant createdAt,

        @Schema(
                description = "署名の鍵。登録と鍵の更新の最初の応答にだけ現れる（再送への応答にも現れない）。"
                        + " The key of signatures; only in the first answer to a registration or renewal, not in a"
                        + " replayed one",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=")
        @Nullable
        String secret) {

    static WebhookView of(Webhook webhook) {
        return of(webhook, null);
    }

    static WebhookView of(Webhook webhook, @Nullable WebhookSecret secret) {
        return new WebhookView(
                webhook.id(),
                webhook.organisation() == null ? null : webhook.organisation().value(),
                webhook.url().toString(),
                webhook.eventTypes(),
                webhook.status(),
                webhook.statusSince(),
                webhook.disabledReason(),
                webhook.createdAt(),
                secret == null ? null : secret.text());
    }
}
