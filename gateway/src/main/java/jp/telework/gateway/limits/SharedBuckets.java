package jp.telework.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import jp.telework.kernel.cache.Caches;
import org.jboss.logging.Logger;

/**
 * Buckets in a PostgreSQL table that all replicas share. When the database does not answer, this process counts for
 * itself: a limit is there to protect the services, not to stop them. Who was refused is not asked about again until
 * their time has come, so that a flood never reaches the database.
 */
final class SharedBuckets implements Buckets {

    private static final Logger LOG = Logger.getLogger(SharedBuckets.class);

    static final String TABLE = "rate_limit";
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final int ATTEMPTS = 5;
    private static final int MOST_REMEMBERED = 50_000;
    private static final int CLEANED_AT_ONCE = 1_000;

    private final Vertx vertx;
    private final DataSource database;
    private final LocalBuckets fallback;
    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final Cache<String, Refused> refused = Caches.ofMost(MOST_REMEMBERED);
    private final AtomicBoolean away = new AtomicBoolean();
    private volatile boolean ready;

    SharedBuckets(Vertx vertx, DataSource database, LocalBuckets fallback) {
        this.vertx = vertx;
        this.database = database;
        this.fallback = fallback;
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table(TABLE)
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT))
                .requestTimeout(PATIENCE)
                .build();
    }

    /**
     * Connects before the first request comes: a first connection takes longer than a request is kept waiting, and a
     * replica that then counted for itself would give every caller a second share.
     */
    @Override
    public void open() {
        for (int attempt = 1; !ready; attempt++) {
            try {
                createTable();
                buckets.removeExpired(1);
            } catch (SQLException | RuntimeException failed) {
                if (attempt == ATTEMPTS) {
                    gone(failed);
                    return;
                }
            }
        }
    }

    @Override
    public Future<Ticket> take(Limit limit, String key) {
        String id = limit.name() + ' ' + key;
        Refused before = refused.getIfPresent(id);
        if (before != null && before.until() > System.nanoTime()) {
            return Future.succeededFuture(before.ticket());
        }
        Callable<Ticket> ask = () -> ask(limit, id);
        return vertx.executeBlocking(ask, false)
                .onSuccess(ticket -> back())
                .recover(failure -> {
                    gone(failure);
                    return fallback.take(limit, key);
                })
                .onSuccess(ticket -> remember(id, ticket));
    }

    /** Rows of those who have not come for a while; called now and then. */
    Future<?> clean() {
        Callable<Integer> remove = () -> buckets.removeExpired(CLEANED_AT_ONCE);
        return vertx.executeBlocking(remove, false);
    }

    private Ticket ask(Limit limit, String id) throws SQLException {
        if (!ready) {
            createTable();
        }
        return Ticket.of(limit, buckets.builder().build(id, limit::bucket).tryConsumeAndReturnRemaining(1));
    }

    /** Unlogged: after a crash of the database every caller starts with a full bucket, which is harmless. */
    private synchronized void createTable() throws SQLException {
        if (!ready) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                // Two replicas that start together would both find no table; the lock makes them take turns.
                statement.execute("DO $$ BEGIN PERFORM pg_advisory_xact_lock(hashtext('" + TABLE + "'));"
                        + " CREATE UNLOGGED TABLE IF NOT EXISTS " + TABLE
                        + " (id text PRIMARY KEY, state bytea, expires_at bigint); END $$");
            }
            ready = true;
        }
    }

    private void remember(String id, Ticket ticket) {
        if (!ticket.granted()) {
            refused.put(id, new Refused(ticket, System.nanoTime() + TimeUnit.SECONDS.toNanos(ticket.retrySeconds())));
        }
    }

    private void gone(Throwable failure) {
        if (!away.getAndSet(true)) {
            LOG.warnf("the database of the limits does not answer, each replica counts for itself: %s", failure);
        }
    }

    private void back() {
        if (away.getAndSet(false)) {
            LOG.info("the database of the limits answers again");
        }
    }

    private record Refused(Ticket ticket, long until) {}
}
