package jp.telework.platform.measure;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import jp.telework.platform.persistence.DatabaseFailure;
import jp.telework.platform.persistence.Sql;
import org.jboss.logging.Logger;

/**
 * Keeps the features' {@link Figures} as gauges, the same from every replica. A scrape never asks the database. A figure that
 * the database did not answer is NaN, so that its alert sees nothing rather than yesterday's number.
 */
@Startup
@ApplicationScoped
public class MeasureFigures {

    private static final Logger LOG = Logger.getLogger(MeasureFigures.class);

    private final DataSource database;
    private final Map<Figure, AtomicReference<Double>> values = new LinkedHashMap<>();

    MeasureFigures(DataSource database, Instance<Figures> features, MeterRegistry meters) {
        this.database = database;
        for (Figures feature : features) {
            for (Figure figure : feature.figures()) {
                AtomicReference<Double> value = new AtomicReference<>(Double.NaN);
                values.put(figure, value);
                Gauge.Builder<?> gauge = Gauge.builder(figure.name(), value, AtomicReference::get)
                        .description(figure.description());
                if (!figure.unit().isEmpty()) {
                    gauge.baseUnit(figure.unit());
                }
                gauge.register(meters);
            }
        }
    }

    /** Asks for all figures anew. */
    @Scheduled(
            every = "{telework.figures.measure-every}",
            identity = "measure-figures",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        for (Entry<Figure, AtomicReference<Double>> entry : values.entrySet()) {
            entry.getValue().set(ask(entry.getKey()));
        }
    }

    private double ask(Figure figure) {
        try {
            return Sql.rows(database, figure.sql(), row -> row.getDouble(1)).get(0);
        } catch (DatabaseFailure failed) {
            LOG.warnf("%s was not measured: %s", figure.name(), failed.getMessage());
            return Double.NaN;
        }
    }
}
