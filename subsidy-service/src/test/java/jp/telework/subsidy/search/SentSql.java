package jp.telework.subsidy.search;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The statements that Hibernate sent, with question marks for their parameters. */
@PersistenceUnitExtension
@ApplicationScoped
public class SentSql implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final ConcurrentLinkedQueue<String> SENT = new ConcurrentLinkedQueue<>();
    private static volatile boolean recording;

    @Override
    public String inspect(String sql) {
        if (recording) {
            SENT.add(sql);
        }
        return sql;
    }

    static List<String> during(Runnable work) {
        SENT.clear();
        recording = true;
        try {
            work.run();
        } finally {
            recording = false;
        }
        return new ArrayList<>(SENT);
    }
}
