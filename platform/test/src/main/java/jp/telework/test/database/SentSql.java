package jp.telework.test.database;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The statements that Hibernate sends, with question marks for their parameters. A test may record and change them. */
@PersistenceUnitExtension
@ApplicationScoped
public class SentSql implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final ConcurrentLinkedQueue<String> SENT = new ConcurrentLinkedQueue<>();
    private static volatile boolean recording;
    private static volatile UnaryOperator<String> change = UnaryOperator.identity();

    @Override
    public String inspect(String sql) {
        if (recording) {
            SENT.add(sql);
        }
        return change.apply(sql);
    }

    /** The statements of some work. */
    public static List<String> during(Runnable work) {
        SENT.clear();
        recording = true;
        try {
            work.run();
        } finally {
            recording = false;
        }
        return new ArrayList<>(SENT);
    }

    /** Does some work with other statements than the service means to send. */
    static void changed(UnaryOperator<String> by, Runnable work) {
        change = by;
        try {
            work.run();
        } finally {
            change = UnaryOperator.identity();
        }
    }
}
