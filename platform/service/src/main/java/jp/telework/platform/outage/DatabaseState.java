package jp.telework.platform.outage;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.HealthGroup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;

/**
 * Looks at the database now and then and remembers what it found: {@code /q/health/group/database}, the metric {@code
 * telework_database_up}, and a line in the log when it changes. No part of readiness: a database that is away is away for all
 * replicas, and taking them out would help no caller.
 */
@Startup
@ApplicationScoped
@HealthGroup("database")
public class DatabaseState implements AsyncHealthCheck {

    private static final Logger LOG = Logger.getLogger(DatabaseState.class);
    private static final int SECONDS = 2;

    private final DataSource database;
    private volatile boolean up = true;

    DatabaseState(DataSource database, MeterRegistry meters) {
        this.database = database;
        Gauge.builder("telework.database.up", this, state -> state.up ? 1 : 0)
                .description("1 when a connection answered at the last look, else 0")
                .register(meters);
    }

    /** Asks over a connection of the pool, as requests do. */
    @Scheduled(
            every = "{telework.outage.look-every}",
            identity = "look-at-database",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void look() {
        String fault = "no answer";
        boolean answered = false;
        try (Connection connection = database.getConnection()) {
            answered = connection.isValid(SECONDS);
        } catch (SQLException failed) {
            fault = Outages.inOneLine(failed);
        }
        if (answered && !up) {
            LOG.info("the database answers again");
        } else if (!answered && up) {
            LOG.warnf("the database is away: %s", fault);
        }
        up = answered;
    }

    /** What the last look found. It asks no database, so it answers at once. */
    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .item(HealthCheckResponse.named("database").status(up).build());
    }
}
