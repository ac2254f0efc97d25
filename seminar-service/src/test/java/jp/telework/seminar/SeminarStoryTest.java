package jp.telework.seminar;

import static jp.telework.seminar.attendance.AttendanceFixtures.checkIn;
import static jp.telework.seminar.seminar.SeminarFixtures.SEMINARS;
import static jp.telework.seminar.seminar.SeminarFixtures.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import jp.telework.seminar.attendance.AttendanceFixtures;
import jp.telework.seminar.registration.RegistrationFixtures;
import jp.telework.seminar.registration.RegistrationFixtures.Link;
import jp.telework.seminar.registration.usecase.TellRegistrants;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.seminar.survey.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A seminar from the plan to the survey, as the office, the public and an organisation live it. */
@QuarkusTest
@ServiceDatabase("seminar")
class SeminarStoryTest {

    @Inject
    TestClock clock;

    @Inject
    TellRegistrants tellRegistrants;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void goesFromThePlanToTheSurvey() {
        // The office announces; the public and a town register.
        String seminar = RegistrationFixtures.seminar(5);
        String email = RegistrationFixtures.email();
        Link hanako = RegistrationFixtures.registered(seminar, email, 2);
        String town = RegistrationFixtures.ofShirahama(seminar, 3);
        RegistrationFixtures.somebody()
                .get(SEMINARS + "/" + seminar)
                .then()
                .body("status", equalTo("FULL"))
                .body("seatsLeft", is(0));

        // The town sees its seats in its calendar, with the address of the online room.
        String address = RegistrationFixtures.as(Identity.SHIRAHAMA)
                .post("/api/seminar/v1/calendar-links")
                .path("address");
        String token = address.substring(address.lastIndexOf('/') + 1);
        assertThat(calendar(token))
                .contains("UID:" + town, "STATUS:CONFIRMED", "https://webinar.example.go.jp/rooms/nara");

        // So does Hanako behind the link of her mail, as long as she wants.
        Response hersMade = byLink(hanako, "/calendar-links");
        String hers = hersMade.then().statusCode(201).extract().path("address");
        String secret = hers.substring(hers.lastIndexOf('/') + 1);
        assertThat(calendar(secret)).contains("UID:" + hanako.id()).doesNotContain(town);
        byLink(hanako, "/calendar-links/" + hersMade.path("id") + "/revocation")
                .then()
                .statusCode(200);
        RegistrationFixtures.somebody()
                .get("/api/seminar/v1/calendars/" + secret)
                .then()
                .statusCode(404);

        // The day moves: registrants are told, the calendar follows.
        SeminarFixtures.command(
                        seminar,
                        "rescheduling",
                        SeminarFixtures.move(move -> move.put("dateOfStart", "2027-07-12")
                                        .put("startTime", "13:30")
                                        .put("endTime", "17:00"))
                                .toString())
                .then()
                .statusCode(200);
        assertThat(RegistrationFixtures.mails(email, "SEMINAR_CHANGED")).isEqualTo(1);
        String moved = calendar(token);
        int own = moved.indexOf("UID:" + town);
        assertThat(moved.substring(own, moved.indexOf("END:VEVENT", own))).contains("SEQUENCE:1");

        // The day itself: the codes of the link let in, once each.
        List<String> codes = codes(hanako);
        assertThat(codes).hasSize(2);
        clock.set(AttendanceFixtures.DOORS);
        codes.forEach(code -> checkIn(seminar, code).then().statusCode(201));
        checkIn(seminar, codes.get(0)).then().statusCode(409);
        List<String> townCodes = RegistrationFixtures.as(Identity.SHIRAHAMA)
                .get(RegistrationFixtures.REGISTRATIONS + "/" + town + "/attendance-codes")
                .path("code");
        checkIn(seminar, townCodes.get(0)).then().statusCode(201).body("organisationName", equalTo("和歌山県白浜町"));
        AttendanceFixtures.walkIn(seminar, "当日 参加").then().statusCode(409).body("code", equalTo("NO_SEAT_LEFT"));
        clock.set(AttendanceFixtures.BEGIN.plusSeconds(900));
        AttendanceFixtures.walkIn(seminar, "当日 参加").then().statusCode(201);

        // Afterwards: certificate, survey, statistics.
        AttendanceFixtures.hold(seminar, clock);
        RegistrationFixtures.somebody()
                .get(AttendanceFixtures.CODES + "/" + codes.get(1) + "/certificate")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        // One of the two answers by the code at the door, the other by the mail's link; neither can do both.
        answer(seminar, codes.get(0)).then().statusCode(201);
        tellRegistrants.run();
        List<String> links = RegistrationFixtures.links(email, "SURVEY");
        assertThat(links).allMatch(link -> link.startsWith(seminar + ".")).hasSize(2);
        answer(seminar, links.get(0).substring(37)).then().statusCode(409).body("code", equalTo("ALREADY_ANSWERED"));
        answer(seminar, links.get(1).substring(37)).then().statusCode(201);
        answer(seminar, codes.get(1)).then().statusCode(409).body("code", equalTo("ALREADY_ANSWERED"));
        office().get(SEMINARS + "/" + seminar + "/statistics")
                .then()
                .body("capacity", is(5))
                .body("confirmed", is(5))
                .body("attendedRegistered", is(3))
                .body("walkIns", is(1))
                .body("attendancePercent", is(60.0f))
                .body("survey.responses", is(2))
                .body("survey.responsePercent", is(50.0f))
                .body("survey.suppressed", is(true));
    }

    private static Response byLink(Link link, String path) {
        return RegistrationFixtures.somebody()
                .header("Registration-Link", link.signature())
                .header("If-Match", "\"0\"")
                .post(RegistrationFixtures.REGISTRATIONS + "/" + link.id() + path);
    }

    private static String calendar(String token) {
        return RegistrationFixtures.somebody()
                .get("/api/seminar/v1/calendars/" + token)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("\r\n ", "");
    }

    private static List<String> codes(Link link) {
        return RegistrationFixtures.somebody()
                .header("Registration-Link", link.signature())
                .get(RegistrationFixtures.REGISTRATIONS + "/" + link.id() + "/attendance-codes")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }

    private static Response answer(String seminar, String code) {
        return RegistrationFixtures.somebody()
                .body(SeminarFixtures.tree(Examples.SURVEY).put("code", code).toString())
                .post(SEMINARS + "/" + seminar + "/survey-responses");
    }
}
