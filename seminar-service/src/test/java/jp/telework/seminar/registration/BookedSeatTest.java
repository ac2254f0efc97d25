package jp.telework.seminar.registration;

import static jp.telework.seminar.registration.RegistrationFixtures.email;
import static jp.telework.seminar.registration.RegistrationFixtures.registered;
import static jp.telework.seminar.registration.RegistrationFixtures.seminar;
import static jp.telework.seminar.registration.RegistrationFixtures.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import jp.telework.seminar.registration.usecase.TellRegistrants;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a registration's mails open: the door on the day, the survey after it. */
@QuarkusTest
@ServiceDatabase("seminar")
class BookedSeatTest {

    @Inject
    TellRegistrants tell;

    @Inject
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    /** The code of the mail opens the door, once and only with a seat; the organisation's calendar shows the booking. */
    @Test
    void theCodeOfTheMailOpensTheDoor() {
        String seminar = seminar(1);
        String address = email();
        registered(seminar, address, 1);
        String text = TestDatabase.get().asAdministrator(statement -> {
            try (var row = statement.executeQuery(
                    "SELECT body FROM mail WHERE kind = 'SEATS_CONFIRMED' AND recipient = '" + address + "'")) {
                row.next();
                return row.getString(1);
            }
        });
        assertThat(text).contains("参加者1: http://localhost:8080/api/seminar/v1/attendance-codes/");
        String code = text.replaceAll("(?s).*attendance-codes/([^/]+)/qr.png.*", "$1");
        somebody()
                .get("/api/seminar/v1/attendance-codes/" + code + "/qr.png")
                .then()
                .statusCode(200);
        clock.set(Instant.parse("2027-07-12T04:00:00Z"));
        checkIn(seminar, code).then().statusCode(201).body("name", equalTo("参加者1"));
        checkIn(seminar, code.substring(1)).then().statusCode(422);
    }

    private static Response checkIn(String seminar, String code) {
        return SeminarFixtures.office()
                .body("{\"code\":\"" + code + "\"}")
                .post(SeminarFixtures.SEMINARS + "/" + seminar + "/attendances");
    }

    /** What the survey's mail leads to is the seminar's survey, and its signature answers it once. */
    @Test
    void theLinkOfTheSurveysMailAnswersOnce() {
        String seminar = seminar(1);
        String address = email();
        registered(seminar, address, 1);
        clock.set(Instant.parse("2027-07-12T08:30:00Z"));
        SeminarFixtures.command(seminar, "holding", null).then().statusCode(200);
        tell.run();
        RegistrationFixtures.Link link = RegistrationFixtures.link(address, "SURVEY");
        assertThat(link.id()).hasToString(seminar);
        answer(link).then().statusCode(201);
        answer(link).then().statusCode(409).body("code", equalTo("ALREADY_ANSWERED"));
    }

    private static Response answer(RegistrationFixtures.Link link) {
        return somebody()
                .body("{\"code\":\"" + link.signature() + "\",\"satisfaction\":5}")
                .post(SeminarFixtures.SEMINARS + "/" + link.id() + "/survey-responses");
    }
}
