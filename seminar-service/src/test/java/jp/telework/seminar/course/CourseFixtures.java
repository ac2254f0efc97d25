package jp.telework.seminar.course;

import static jp.telework.seminar.seminar.SeminarFixtures.as;
import static jp.telework.seminar.seminar.SeminarFixtures.tree;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import jp.telework.seminar.abuse.domain.LinkPurpose;
import jp.telework.seminar.abuse.usecase.SignedLinks;
import jp.telework.seminar.course.api.Examples;
import jp.telework.seminar.dispatch.DispatchFixtures;
import jp.telework.seminar.registration.RegistrationFixtures;
import jp.telework.test.Identity;
import jp.telework.test.rest.Response;
import org.jspecify.annotations.Nullable;

/** Courses for the tests, made through the API. */
public final class CourseFixtures {

    public static final String COURSES = DispatchFixtures.API + "/courses";
    public static final String ENROLMENTS = DispatchFixtures.API + "/enrolments";

    private CourseFixtures() {}

    /** The example with its four sessions on this day: 120, 120, 80 and 50 minutes. */
    public static ObjectNode course(OffsetDateTime day, Consumer<ObjectNode> change) {
        ObjectNode course = tree(Examples.COURSE);
        OffsetDateTime start = day;
        int[] minutes = {120, 120, 80, 50};
        for (int i = 0; i < minutes.length; i++) {
            ((ObjectNode) course.get("sessions").get(i))
                    .put("startsAt", start.toString())
                    .put("endsAt", start.plusMinutes(minutes[i]).toString());
            start = start.plusMinutes(minutes[i] + 10);
        }
        change.accept(course);
        return course;
    }

    /** The example's move with its four sessions on this day. */
    public static String move(OffsetDateTime day) {
        ObjectNode move = tree(Examples.MOVE);
        var sessions = course(day, same -> {}).get("sessions");
        for (int i = 0; i < move.get("sessions").size(); i++) {
            var session = sessions.get(i);
            ((ObjectNode) move.get("sessions").get(i))
                    .put("startsAt", session.get("startsAt").asText())
                    .put("endsAt", session.get("endsAt").asText());
        }
        return move.toString();
    }

    public static String drafted(OffsetDateTime day, Consumer<ObjectNode> change) {
        return as(Identity.SECRETARIAT)
                .body(course(day, change).toString())
                .post(COURSES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String published(OffsetDateTime day, Consumer<ObjectNode> change) {
        String id = drafted(day, change);
        done(Identity.SECRETARIAT, COURSES + "/" + id, "publication", null);
        return id;
    }

    public static Response enrol(Identity who, String course) {
        return as(who).body(Examples.ENROLMENT).post(COURSES + "/" + course + "/enrolments");
    }

    public static String enrolled(Identity who, String course) {
        return enrol(who, course).then().statusCode(201).extract().path("id");
    }

    /** A participant from an organisation, with this address and language. */
    public static String enrolled(Identity who, String course, String email, String language) {
        return as(who).body(tree(Examples.ENROLMENT)
                        .put("email", email)
                        .put("language", language)
                        .toString())
                .post(COURSES + "/" + course + "/enrolments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The link by which an expert agrees to be named in the register, as the mail of the certificate has it. */
    public static String consentLink(String enrolment) {
        return Arc.container()
                .instance(SignedLinks.class)
                .get()
                .sign(LinkPurpose.REGISTER_CONSENT, UUID.fromString(enrolment), Instant.parse("2099-01-01T00:00:00Z"));
    }

    /** The expert agrees. */
    public static Response agree(String enrolment) {
        return RegistrationFixtures.somebody()
                .header("Registration-Link", consentLink(enrolment))
                .header("If-Match", etag(ENROLMENTS + "/" + enrolment))
                .body(Examples.CONSENT)
                .post(ENROLMENTS + "/" + enrolment + "/register-consent");
    }

    public static String etag(String address) {
        return as(Identity.SECRETARIAT).get(address).header("ETag");
    }

    public static Response send(Identity who, String address, String noun, @Nullable String body) {
        var request = as(who).header("If-Match", etag(address));
        if (body != null) {
            request.body(body);
        }
        return request.post(address + "/" + noun);
    }

    public static void done(Identity who, String address, String noun, @Nullable String body) {
        send(who, address, noun, body).then().statusCode(200);
    }

    public static String attendance(int session, int minutes) {
        return "{\"session\": " + session + ", \"minutes\": " + minutes + "}";
    }
}
