package jp.telework.subsidy.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A submission is written by statements of its own, not by Hibernate: what is answered must be what is kept. */
@QuarkusTest
@ServiceDatabase("subsidy")
class SubmissionKeptTest {

    private static final String APPLICATION = Fixtures.API + "/applications/";

    private String id;

    @BeforeEach
    void prepareADraft() {
        id = Fixtures.completeDraft(Fixtures.openCall());
    }

    @Test
    void keepsTheFirstSubmissionAsAnswered() {
        assertKept(Fixtures.submit(id));
        assertThat(kept()).containsExactly("SUBMITTED", "SUBMITTED", "1", "1", "true", "0", null, null, null);
    }

    @Test
    void keepsAResubmissionAsAnsweredWithItsDaysOfCorrection() {
        Fixtures.submit(id).then().statusCode(200);
        Fixtures.as(Identity.OFFICER)
                .header("If-Match", Fixtures.etag(Identity.OFFICER, id))
                .body("{\"reason\":\"補正してください。\"}")
                .post(APPLICATION + id + "/return")
                .then()
                .statusCode(200);
        TestDatabase.get().execute("UPDATE application SET returned_on = returned_on - 3 WHERE id = '" + id + "'");
        assertThat(kept().subList(6, 9)).doesNotContainNull();
        assertKept(Fixtures.submit(id));
        assertThat(kept()).containsExactly("SUBMITTED", "SUBMITTED", "1", "2", "true", "3", null, null, null);
    }

    private void assertKept(Response answer) {
        answer.then().statusCode(200);
        Response now = Fixtures.as(Identity.SHIRAHAMA).get(APPLICATION + id);
        Map<String, Object> answered = new HashMap<>(answer.jsonPath().getMap(""));
        assertThat(answered.remove("receipt")).isNotNull();
        Map<String, Object> read = new HashMap<>(now.jsonPath().getMap(""));
        read.remove("receipt");
        assertThat(read).isEqualTo(answered);
        assertThat(now.header("ETag")).isEqualTo(answer.header("ETag"));
    }

    private List<String> kept() {
        return TestDatabase.get().asAdministrator(statement -> {
            try (var row = statement.executeQuery("""
                    SELECT status, shown_status, rules_version, submissions,
                           (first_submitted_on = (submitted_at AT TIME ZONE 'Asia/Tokyo')::date)::text, paused_days,
                           returned_on, return_reason, correction_due_at
                    FROM application WHERE id = '%s'
                    """.formatted(id))) {
                row.next();
                String[] columns = new String[9];
                for (int i = 0; i < columns.length; i++) {
                    columns[i] = row.getString(i + 1);
                }
                return Arrays.asList(columns);
            }
        });
    }
}
