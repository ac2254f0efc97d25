package jp.telework.platform.webhook.delivery;

import java.time.Duration;
import jp.telework.platform.webhook.DeliveryOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver made of a delivery.
 *
 * @param status HTTP status, null when there was none
 * @param retryAfter for how long it asks to be left alone, null when it does not
 */
record Answered(
        DeliveryOutcome outcome,
        @Nullable Integer status,
        @Nullable Duration retryAfter,
        Duration took) {

    static Answered without(DeliveryOutcome failure, Duration took) {
        return new Answered(failure, null, null, took);
    }

    static DeliveryOutcome outcomeOf(int status) {
        if (status == 410) {
            return DeliveryOutcome.GONE;
        }
        return switch (status / 100) {
            case 2 -> DeliveryOutcome.DELIVERED;
            case 3 -> DeliveryOutcome.REDIRECTED;
            default -> DeliveryOutcome.REFUSED;
        };
    }
}
