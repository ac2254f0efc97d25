package jp.telework.test.stored;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.telework.platform.exchange.AcknowledgementOutcome;
import jp.telework.platform.webhook.DeliveryOutcome;
import jp.telework.platform.webhook.DisabledReason;
import jp.telework.platform.webhook.WebhookStatus;
import jp.telework.test.architecture.ProductionClasses;
import org.junit.jupiter.api.Test;

/**
 * Every name that a row may hold stands in {@code stored-names.csv}. A name that is gone from the code fails: rows of earlier
 * releases hold it still. Extend it.
 */
public abstract class StoredNamesGate {

    private static final Path COMMITTED = Path.of("src/test/resources/stored-names.csv");

    private static final Map<String, Class<?>> BY_THE_PLATFORM = Map.of(
            "acknowledgement.outcome", AcknowledgementOutcome.class,
            "webhook.disabled_reason", DisabledReason.class,
            "webhook.status", WebhookStatus.class,
            "webhook_delivery.outcome", DeliveryOutcome.class);

    /** The service's package, such as {@code jp.telework.subsidy}. */
    protected abstract String service();

    /** The name under which a permitted class of a sealed type is kept. */
    protected String kindOf(Class<?> kind) {
        throw new IllegalStateException("the service keeps no kinds: " + kind);
    }

    /** The packages of casework whose entities the service maps. */
    protected List<String> casework() {
        return List.of("jp.telework.casework");
    }

    /** By column: what is kept by plain statements, as JSON or as the name of a constant. */
    protected Map<String, Class<?>> byStatements() {
        return Map.of();
    }

    @Test
    void keepsTheNamesThatRowsHold() {
        List<String> packages = new ArrayList<>(List.of(service(), "jp.telework.platform", "jp.telework.kernel"));
        packages.addAll(casework());
        StoredNames names =
                new StoredNames(this::kindOf).ofEntities(ProductionClasses.ofEach(packages.toArray(String[]::new)));
        BY_THE_PLATFORM.forEach(names::ofJson);
        byStatements().forEach(names::ofJson);
        CommittedNames.of(COMMITTED).assertKept(names.all());
    }
}
