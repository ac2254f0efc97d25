package jp.telework.platform.webhook;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** Webhooks and their log as tables. */
@Singleton
class WebhookTables {

    @Produces
    @Singleton
    static Table<WebhookView> webhooks() {
        return Table.of(WebhookView.class, "webhooks", "Webhook", "Webhooks")
                .column("id", "Id", webhook -> webhook.id().toString())
                .column("団体", "Organisation", WebhookView::organisation)
                .column("通知先", "URL", WebhookView::url)
                .column("イベント種別", "Event types", WebhookView::eventTypes)
                .column("状態", "Status", webhook -> webhook.status())
                .column("この状態になった日時", "Since", WebhookView::statusSince)
                .column("停止の理由", "Reason", WebhookView::disabledReason)
                .column("登録日時", "Registered", WebhookView::createdAt)
                .build();
    }

    @Produces
    @Singleton
    static Table<DeliveryView> deliveries() {
        return Table.of(DeliveryView.class, "deliveries", "配信の記録", "Delivery log")
                .column("日時", "Time", DeliveryView::attemptedAt)
                .column("イベントのid", "Event id", delivery -> delivery.eventId().toString())
                .column("イベント種別", "Event type", DeliveryView::eventType)
                .column("回", "Attempt", DeliveryView::attempt)
                .column("結果", "Outcome", delivery -> delivery.outcome())
                .column("HTTPステータス", "HTTP status", DeliveryView::httpStatus)
                .column("かかった時間（ミリ秒）", "Milliseconds", DeliveryView::durationMillis)
                .column("次に試みる日時", "Next attempt", DeliveryView::nextAttemptAt)
                .build();
    }
}
