package jp.telework.platform.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings of webhooks. */
@ConfigMapping(prefix = "telework.webhook")
public interface WebhookConfig {

    /**
     * Everything that the service's events tell: by what they are about, the fourth part of their types such as {@code
     * application}, what may have happened, the fifth part such as {@code submitted}. No other event is ever written.
     */
    Map<String, List<String>> eventTypes();

    /** How many webhooks an organisation may have in a service; the ministry's systems count as one organisation. */
    @WithDefault("10")
    int most();

    /** Ports to which webhooks may lead. */
    @WithDefault("443,8443")
    List<Integer> ports();

    /**
     * Whether http, any port, and private and loopback addresses are taken as well. For developers' machines and tests; a
     * production start refuses it.
     */
    @WithDefault("false")
    boolean localTargets();

    /** The only authorities whose certificates receivers may show (PEM); without it those that Java knows. */
    Optional<Path> trustedCertificates();

    /** How often the feed is looked through for webhooks that have something to get; {@code off} never. */
    @WithDefault("2s")
    String sendEvery();

    /** How often the registered webhooks are counted for operators; {@code off} never. */
    @WithDefault("1m")
    String countEvery();

    /** Deliveries under way at once in one process. Webhooks that fail at the moment get at most half of them. */
    @WithDefault("64")
    int concurrency();

    /** How long a receiver may take from the connection to the head of its answer. */
    @WithDefault("PT10S")
    Duration timeout();

    /** How long one webhook may be served before others have their turn. */
    @WithDefault("PT20S")
    Duration turn();

    /** After this a webhook whose sender died is taken over. */
    @WithDefault("PT2M")
    Duration lease();

    /** How long the rows of the delivery log are kept. */
    @WithDefault("P30D")
    Period deliveriesKept();

    /** When rows whose time is over are dropped, in Japan's time (Quartz cron). */
    @WithDefault("0 35 3 * * ?")
    String dropRun();

    /** How long the old secret goes on signing beside a new one. */
    @WithDefault("PT24H")
    Duration oldSecretKept();
}
