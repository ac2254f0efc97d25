package jp.telework.seminar.registration;

import static java.util.Map.entry;
import static jp.telework.seminar.registration.RegistrationFixtures.address;
import static jp.telework.seminar.registration.RegistrationFixtures.command;
import static jp.telework.seminar.registration.RegistrationFixtures.email;
import static jp.telework.seminar.registration.RegistrationFixtures.get;
import static jp.telework.seminar.registration.RegistrationFixtures.registered;

import io.quarkus.arc.Arc;
import java.util.Map;
import java.util.UUID;
import jp.telework.seminar.attendance.AttendanceFixtures;
import jp.telework.seminar.attendance.domain.AttendanceCode;
import jp.telework.seminar.attendance.usecase.AttendanceCodes;
import jp.telework.seminar.calendar.Feed;
import jp.telework.seminar.registration.RegistrationFixtures.Link;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.test.Identity;
import jp.telework.test.TestClock;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.rest.Response;

/** Prepares what succeeds on the day of a seminar only, or with a code that was given to somebody. */
public final class LaterCalls {

    private static final String API = "/api/seminar/v1";
    private static final String SEMINAR = API + "/seminars/{id}";

    private LaterCalls() {}

    public static Preparation preparation() {
        return Preparation.each(Map.ofEntries(
                entry("POST " + SEMINAR + "/holding", LaterCalls::holding),
                entry("POST " + API + "/registrations/{id}/acceptance", LaterCalls::acceptance),
                entry("POST " + SEMINAR + "/attendances", LaterCalls::checkIn),
                entry("POST " + SEMINAR + "/walk-ins", LaterCalls::walkIn),
                entry("GET " + API + "/attendances/{id}/certificate", LaterCalls::certificate),
                entry("POST " + SEMINAR + "/survey-responses", LaterCalls::survey),
                entry("GET " + API + "/attendance-codes/{code}/qr.svg", LaterCalls::code),
                entry("GET " + API + "/attendance-codes/{code}/qr.png", LaterCalls::code),
                entry("GET " + API + "/attendance-codes/{code}/certificate", LaterCalls::code),
                entry("GET " + API + "/calendars/{token}", LaterCalls::calendar)));
    }

    private static TestClock clock() {
        return Arc.container().instance(TestClock.class).get();
    }

    private static Call holding() {
        String id = SeminarFixtures.published();
        clock().set(AttendanceFixtures.END);
        return Call.plain().path("id", id).header("If-Match", SeminarFixtures.etag(id));
    }

    /** Of two on the waiting list, to whom the seats of one that cancelled are offered. */
    private static Call acceptance() {
        String seminar = RegistrationFixtures.seminar(2);
        Link first = registered(seminar, email(), 2);
        Link next = registered(seminar, email(), 2);
        command(first, "cancellation").then().statusCode(200);
        return from().path("id", next.id())
                .header("Registration-Link", next.signature())
                .header("If-Match", get(next).header("ETag"));
    }

    private static Call checkIn() {
        String seminar = RegistrationFixtures.seminar(10);
        UUID registration = UUID.fromString(RegistrationFixtures.ofShirahama(seminar, 1));
        String code = Arc.container()
                .instance(AttendanceCodes.class)
                .get()
                .write(AttendanceCode.registered(UUID.fromString(seminar), registration, 1));
        clock().set(AttendanceFixtures.DOORS);
        return Call.plain().path("id", seminar).json("{\"code\":\"" + code + "\"}");
    }

    private static Call walkIn() {
        String seminar = SeminarFixtures.published();
        clock().set(AttendanceFixtures.DOORS);
        return Call.plain().path("id", seminar).json(jp.telework.seminar.attendance.api.Examples.WALK_IN);
    }

    private static Call certificate() {
        return Call.plain().path("id", attended(SeminarFixtures.published()).path("id"));
    }

    private static Call survey() {
        String seminar = SeminarFixtures.published();
        String code = attended(seminar).path("code");
        return from().path("id", seminar)
                .json(SeminarFixtures.tree(jp.telework.seminar.survey.api.Examples.SURVEY)
                        .put("code", code)
                        .toString());
    }

    private static Call code() {
        return from().path("code", attended(SeminarFixtures.published()).path("code"));
    }

    /** Somebody who came to a seminar that was held; the clock stands at its end. */
    private static Response attended(String seminar) {
        clock().set(AttendanceFixtures.BEGIN);
        Response came = AttendanceFixtures.walkIn(seminar, "当日 参加");
        came.then().statusCode(201);
        AttendanceFixtures.hold(seminar, clock());
        return came;
    }

    private static Call calendar() {
        String feed = Feed.linkOf(Identity.SHIRAHAMA);
        return from().path("token", feed.substring(feed.lastIndexOf('/') + 1));
    }

    /** Public operations are limited for each address. */
    private static Call from() {
        return Call.plain().header("X-Forwarded-For", address());
    }
}
