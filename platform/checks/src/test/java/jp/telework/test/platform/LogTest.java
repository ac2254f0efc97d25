package jp.telework.test.platform;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.Together;
import jp.telework.trouble.TroubleResource;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceDatabase("notes")
class LogTest {

    /** The work is done on other threads than the one that received the request. */
    @Test
    void carriesEachRequestsIdIntoItsOwnLogLines() {
        Map<String, Integer> linesById = new ConcurrentHashMap<>();
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord line) {
                String id = ExtLogRecord.wrap(line).getMdc("requestId");
                linesById.merge(String.valueOf(id), 1, Integer::sum);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(TroubleResource.class.getName());
        logger.addHandler(listening);
        try {
            Together.run(
                    20,
                    i -> () -> given().header("X-Request-Id", "request-" + i).get("/api/notes/v1/trouble/log"));
        } finally {
            logger.removeHandler(listening);
        }
        assertThat(linesById).hasSize(20).allSatisfy((id, lines) -> {
            assertThat(id).startsWith("request-");
            assertThat(lines).isOne();
        });
    }
}
