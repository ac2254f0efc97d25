package jp.telework.platform.webhook.address;

import io.quarkus.arc.DefaultBean;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The operating system's resolver, with a time limit of three seconds. A silent name server holds only threads of this
 * class's own pool.
 */
@DefaultBean
@ApplicationScoped
class SystemNames implements NameResolution {

    private static final int MOST_AT_ONCE = 64;
    private static final int SECONDS = 3;

    private final ExecutorService askers =
            new ThreadPoolExecutor(0, MOST_AT_ONCE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), asking -> {
                Thread thread = new Thread(asking, "webhook-names");
                thread.setDaemon(true);
                return thread;
            });

    @Override
    public List<InetAddress> addressesOf(String host) throws UnknownHostException {
        try {
            Future<InetAddress[]> asked = askers.submit(() -> InetAddress.getAllByName(host));
            return List.of(asked.get(SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException | RejectedExecutionException noAnswer) {
            throw new UnknownHostException(host);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        }
    }

    @PreDestroy
    void stop() {
        askers.shutdownNow();
    }
}
