package jp.telework.seminar.consultation;

import static jp.telework.seminar.seminar.SeminarFixtures.as;
import static jp.telework.seminar.seminar.SeminarFixtures.tree;

import java.time.OffsetDateTime;
import jp.telework.seminar.consultation.api.Examples;
import jp.telework.seminar.dispatch.DispatchFixtures;
import jp.telework.test.Identity;
import jp.telework.test.rest.Response;
import org.jspecify.annotations.Nullable;

/** Slots for the tests, made through the API. */
public final class ConsultationFixtures {

    public static final String SLOTS = DispatchFixtures.API + "/consultation-slots";

    private ConsultationFixtures() {}

    public static String slot(String managerId, OffsetDateTime startsAt) {
        return tree(Examples.SLOT)
                .put("managerId", managerId)
                .put("startsAt", startsAt.toString())
                .put("endsAt", startsAt.plusMinutes(30).toString())
                .toString();
    }

    public static Response offer(String managerId, OffsetDateTime startsAt) {
        return as(Identity.SECRETARIAT).body(slot(managerId, startsAt)).post(SLOTS);
    }

    public static String offered(String managerId, OffsetDateTime startsAt) {
        return offer(managerId, startsAt).then().statusCode(201).extract().path("id");
    }

    public static String etag(String id) {
        return as(Identity.SECRETARIAT).get(SLOTS + "/" + id).header("ETag");
    }

    public static Response send(Identity who, String id, String noun, @Nullable String body, String etag) {
        var request = as(who).header("If-Match", etag);
        if (body != null) {
            request.body(body);
        }
        return request.post(SLOTS + "/" + id + "/" + noun);
    }

    public static Response send(Identity who, String id, String noun, @Nullable String body) {
        return send(who, id, noun, body, etag(id));
    }

    public static void done(Identity who, String id, String noun, @Nullable String body) {
        send(who, id, noun, body).then().statusCode(200);
    }
}
