package jp.telework.platform.webhook.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import jp.telework.platform.webhook.WebhookConfig;
import org.jboss.logging.Logger;

/**
 * Looks for webhooks that have something to get and gives each a thread of its own pool, so that a receiver that does not
 * answer delays no other. Those that failed last time get at most half of the threads: however many receivers are
 * dead, the others are served.
 */
@ApplicationScoped
public class SendWebhooks {

    private static final Logger LOG = Logger.getLogger(SendWebhooks.class);
    private static final int STOP_SECONDS = 12;

    private final DueWebhooks webhooks;
    private final ServeWebhook serve;
    private final DeliveryMeters meters;
    private final Clock clock;
    private final Duration lease;
    private final int most;
    private final ExecutorService threads;
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger failingUnderWay = new AtomicInteger();

    SendWebhooks(DueWebhooks webhooks, ServeWebhook serve, DeliveryMeters meters, Clock clock, WebhookConfig config) {
        this.webhooks = webhooks;
        this.serve = serve;
        this.meters = meters;
        this.clock = clock;
        this.lease = config.lease();
        this.most = config.concurrency();
        this.threads = new ThreadPoolExecutor(
                0, 2 * most, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), serving -> new Thread(serving, "webhook"));
    }

    /** Starts what is due and does not wait for its end. */
    @Scheduled(
            every = "{telework.webhook.send-every}",
            identity = "send-webhooks",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        start(false, most - underWay.get());
        start(true, Math.min(most - underWay.get(), most / 2 - failingUnderWay.get()));
    }

    /** Counts what operators see. */
    @Scheduled(every = "{telework.webhook.count-every}", identity = "count-webhooks")
    public void count() {
        meters.refresh();
    }

    private void start(boolean failing, int free) {
        if (free <= 0) {
            return;
        }
        Instant now = clock.instant();
        List<LeasedWebhook> due = webhooks.lease(failing, free, now, now.plus(lease));
        for (LeasedWebhook webhook : due) {
            AtomicInteger failed = failing ? failingUnderWay : new AtomicInteger();
            underWay.incrementAndGet();
            failed.incrementAndGet();
            threads.execute(() -> {
                try {
                    serve.run(webhook);
                } catch (RuntimeException broken) {
                    // The lease ends by itself.
                    LOG.errorf(broken, "%s was not served", webhook);
                } finally {
                    failed.decrementAndGet();
                    underWay.decrementAndGet();
                }
            });
        }
    }

    /** Deliveries that are under way; for tests that wait for their end. */
    public int underWay() {
        return underWay.get();
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
