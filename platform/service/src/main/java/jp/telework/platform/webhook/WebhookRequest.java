package jp.telework.platform.webhook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be registered. */
@Schema(name = "WebhookRequest", examples = "{\"url\":\"https://hooks.example.jp/telework\",\"eventTypes\":[\"*\"]}")
public record WebhookRequest(
        @Schema(
                required = true,
                description = "通知先。https、公開されたアドレスに限る。 Where to; https and a public address",
                maxLength = 1000,
                examples = "https://hooks.example.jp/telework")
        @Nullable
        String url,

        @Schema(
                required = true,
                description = "イベント種別（1–50件）。種別そのもの、「…<対象>.*」、または「*」（閲覧できるすべて）。"
                        + " 1–50 types: a type, all of a kind, or * for all that you may read",
                examples = "[\"*\"]")
        @Nullable
        List<@Nullable String> eventTypes) {}
