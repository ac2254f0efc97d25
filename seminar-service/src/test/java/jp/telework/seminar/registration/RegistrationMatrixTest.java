package jp.telework.seminar.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.telework.seminar.abuse.domain.LinkPurpose;
import jp.telework.seminar.abuse.usecase.SignedLinks;
import jp.telework.seminar.registration.domain.RegistrationAction;
import jp.telework.seminar.registration.domain.RegistrationStatus;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Request;
import org.junit.jupiter.api.Test;

/** Every state with every command by every caller who may give it, as {@code registration-status.csv} says. */
@QuarkusTest
@ServiceDatabase("seminar")
class RegistrationMatrixTest {

    private static final List<String> COLUMNS = List.of("link", "organisation", "office");

    @Inject
    SignedLinks links;

    @Test
    void everyStateAnswersEveryCommandAsTheTableSays() throws IOException {
        String seminar = RegistrationFixtures.seminar(100);
        List<String[]> rows = rows();
        assertThat(rows).hasSize(RegistrationStatus.values().length * 3);
        for (String[] row : rows) {
            for (int i = 0; i < COLUMNS.size(); i++) {
                UUID id = staged(seminar, row[0]);
                int status = by(COLUMNS.get(i), id)
                        .header("If-Match", tag(id))
                        .post(RegistrationFixtures.REGISTRATIONS + "/" + id + "/" + row[1])
                        .statusCode();
                assertThat(status)
                        .as(String.join(" ", row[0], row[1], COLUMNS.get(i)))
                        .isEqualTo(Integer.parseInt(row[2 + i]));
            }
        }
    }

    private static String tag(UUID id) {
        return '"'
                + String.valueOf(TestDatabase.get().number("SELECT version FROM registration WHERE id = '" + id + "'"))
                + '"';
    }

    /** The table of the states themselves agrees with that of the API. */
    @Test
    void theStatesAllowWhatTheTableAllows() throws IOException {
        for (String[] row : rows()) {
            boolean allowed = Arrays.stream(RegistrationAction.values())
                    .filter(action -> action.noun().equals(row[1]))
                    .anyMatch(action ->
                            RegistrationStatus.valueOf(row[0]).next(action).isPresent());
            boolean repeated = row[1].equals("confirmation") && row[2].equals("200") && !row[0].equals("UNCONFIRMED");
            assertThat(row[2].equals("200")).as(row[0] + " " + row[1]).isEqualTo(allowed || repeated);
        }
    }

    private static List<String[]> rows() throws IOException {
        try (InputStream table = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream("registration-status.csv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList();
        }
    }

    private Request by(String column, UUID id) {
        return switch (column) {
            case "link" ->
                RegistrationFixtures.somebody()
                        .header(
                                "Registration-Link",
                                links.sign(
                                        LinkPurpose.CONFIRMATION,
                                        id,
                                        Instant.now().plusSeconds(60)));
            case "organisation" -> RegistrationFixtures.as(Identity.SHIRAHAMA);
            default -> RegistrationFixtures.as(Identity.SECRETARIAT);
        };
    }

    /** A registration of 白浜町 in a state, with the counters that go with it. */
    private static UUID staged(String seminar, String status) {
        UUID id = UUID.randomUUID();
        boolean seated = status.equals("CONFIRMED") || status.equals("OFFERED");
        boolean over = status.equals("CANCELLED") || status.equals("EXPIRED");
        TestDatabase.get().execute("""
                UPDATE seminar_seats SET last_place = last_place + 1, taken = taken + %d, waiting = waiting + %d
                WHERE seminar_id = '%s'
                """.formatted(seated ? 1 : 0, status.equals("WAITING") ? 1 : 0, seminar));
        TestDatabase.get().execute("""
                INSERT INTO registration (id, version, seminar_id, status, organisation, seats, language, contact_name,
                    email, participants, received_at, confirm_by, place, offer_expires_at, ended_at, ended_by)
                SELECT '%s', 0, seminar_id, '%s', '8000020304018', 1, 'JA', '花子', '%s', '{"people":[{"name":"花子"}]}',
                    now(), %s, last_place, %s, %s, %s FROM seminar_seats WHERE seminar_id = '%s'
                """.formatted(
                        id,
                        status,
                        RegistrationFixtures.email(),
                        status.equals("UNCONFIRMED") ? "now() + interval '1 hour'" : "NULL",
                        status.equals("OFFERED") ? "now() + interval '1 hour'" : "NULL",
                        over ? "now()" : "NULL",
                        over ? "'REGISTRANT'" : "NULL",
                        seminar));
        return id;
    }
}
