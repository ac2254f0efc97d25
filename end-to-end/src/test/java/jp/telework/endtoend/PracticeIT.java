package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.telework.local.Component;
import jp.telework.local.RunningStack;
import jp.telework.local.Stack;
import jp.telework.local.StackOptions;
import jp.telework.local.demo.PracticeTime;
import jp.telework.local.demo.Tour;
import jp.telework.local.postgres.Databases;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * {@code deploy/local/up --tour} on a practice ground of its own: every chapter, over some years. Each day that passes is
 * lived by all timers, which takes minutes: {@code -Dtelework.practice=true} runs it.
 */
@Order(8)
@EnabledIfSystemProperty(named = "telework.practice", matches = "true", disabledReason = "-Dtelework.practice=true")
class PracticeIT {

    private final List<String> told = new ArrayList<>();

    @Test
    @Timeout(1_200)
    void playsEveryChapter() throws SQLException {
        long start = System.nanoTime();
        StackOptions options =
                StackOptions.forTests(Path.of(".."), Path.of("target/practice")).asPracticeGround();
        try (RunningStack stack = Stack.start(options)) {
            PracticeTime time = PracticeTime.of(stack.tokenEndpoint(), stack.gateway());
            LocalDate began = time.today();
            Tour tour = Tour.through(stack, time);
            JsonNode grant = tour.tell(told::add);
            assertThat(grant.path("status").asText()).isEqualTo("RETURNED");
            assertThat(told).as("the surcharge and the late charge").anyMatch(line -> line.contains("延滞金"));
            List<JsonNode> further = tour.tellMore(told::add);
            assertThat(further.get(0).path("attendedRegistered").intValue()).isEqualTo(2);
            assertThat(further.get(1).path("status").asText()).isEqualTo("CLOSED");
            assertThat(further.get(2).path("progressReports")).hasSize(2);
            assertThat(further.get(3).path("award").asText()).isEqualTo("MINISTER_PRIZE");
            assertThat(time.today()).isAfter(began.plusYears(2));
            for (Component service : Component.withDatabase()) {
                assertThat(brokenAuditRows(service, stack.jdbcUrl(service)))
                        .as(service.title())
                        .isZero();
            }
        } finally {
            Figures.show(
                    "practice",
                    "every chapter in "
                            + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s",
                    String.join("\n", told));
        }
    }

    private static long brokenAuditRows(Component service, String url) throws SQLException {
        try (Connection owner =
                        DriverManager.getConnection(url, Databases.owner(service), Databases.ownerPassword(service));
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM broken_audit_rows()")) {
            row.next();
            return row.getLong(1);
        }
    }
}
