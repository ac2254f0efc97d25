package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;

/** What operators are told of webhooks. */
@QuarkusTest
@ServiceDatabase("notes")
@TestProfile(DeliveryTestBase.LocalTargets.class)
class WebhookMetersTest extends DeliveryTestBase {

    @Test
    void operatorsSeeHowManyThereAreAndWhatBecameOfDeliveries() {
        double before = meter("telework_webhook_deliveries_total{outcome=\"delivered\"}");
        hook(Identity.SHIRAHAMA, NOTES);
        hook(Identity.ITOSHIMA, NOTES);
        database.execute("UPDATE webhook SET status = 'DISABLED', disabled_reason = 'GONE'"
                + " WHERE organisation = '5000020402303'");
        Api.made(Identity.SHIRAHAMA);
        until(() -> assertThat(receiver.deliveries()).hasSize(1));
        sender.count();
        assertThat(meter("telework_webhooks{status=\"active\"}")).isEqualTo(1);
        assertThat(meter("telework_webhooks{status=\"disabled\"}")).isEqualTo(1);
        assertThat(meter("telework_webhook_deliveries_total{outcome=\"delivered\"}") - before)
                .isEqualTo(1);
    }
}
