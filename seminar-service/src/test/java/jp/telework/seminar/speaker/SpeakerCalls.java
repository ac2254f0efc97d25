package jp.telework.seminar.speaker;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.UUID;
import jp.telework.seminar.abuse.domain.LinkPurpose;
import jp.telework.seminar.abuse.usecase.SignedLinks;
import jp.telework.seminar.registration.RegistrationFixtures;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.seminar.speaker.api.Examples;
import jp.telework.seminar.speaker.domain.SpeakerConsent;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;
import org.jspecify.annotations.Nullable;

/** Prepares the operations on consents of lecturers. */
public final class SpeakerCalls implements Preparation {

    static final String CONSENTS = "/api/seminar/v1/speaker-consents";

    private @Nullable ObjectNode plan;
    private @Nullable String seminar;

    @Override
    public boolean knows(String operation) {
        return operation.contains("/speaker-consents");
    }

    @Override
    public Call prepare(String operation, String column) {
        ObjectNode announced = plan == null ? SeminarFixtures.plan() : plan;
        if (seminar == null) {
            seminar = SeminarFixtures.draft(announced)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            plan = announced;
        }
        if (operation.contains("/seminars/")) {
            Call call = Call.plain().path("id", seminar);
            return operation.startsWith("GET")
                    ? call
                    : call.json(question(announced).toString());
        }
        String id = asked(seminar, announced);
        Call call = Call.plain().path("id", id).header("X-Forwarded-For", RegistrationFixtures.address());
        // Whoever calls without a token holds the link of the mail.
        if (column.equals("anonymous") && !operation.endsWith("/history")) {
            call = call.header("Registration-Link", link(id));
        }
        return operation.startsWith("GET")
                ? call
                : call.header(
                                "If-Match",
                                SeminarFixtures.as(jp.telework.test.Identity.SECRETARIAT)
                                        .header("X-Forwarded-For", RegistrationFixtures.address())
                                        .get(CONSENTS + "/" + id)
                                        .header("ETag"))
                        .json("{\"agrees\": false}");
    }

    /** The contract's question to the first speaker of a seminar's plan. */
    static ObjectNode question(ObjectNode plan) {
        ObjectNode speaker = (ObjectNode) plan.at("/programme/0/speakers/0");
        return SeminarFixtures.tree(Examples.ASK)
                .put("name", speaker.get("name").asText())
                .put("affiliation", speaker.get("affiliation").asText());
    }

    static String asked(String seminar, ObjectNode plan) {
        return SeminarFixtures.office()
                .body(question(plan).toString())
                .post(SeminarFixtures.SEMINARS + "/" + seminar + "/speaker-consents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The link of the last mail. */
    static String link(String consent) {
        String askedAt = SeminarFixtures.as(jp.telework.test.Identity.SECRETARIAT)
                .header("X-Forwarded-For", RegistrationFixtures.address())
                .get(CONSENTS + "/" + consent)
                .then()
                .statusCode(200)
                .extract()
                .path("askedAt");
        return signed(SpeakerConsent.request(UUID.fromString(consent), Instant.parse(askedAt)));
    }

    static String signed(UUID subject) {
        return Arc.container()
                .instance(SignedLinks.class)
                .get()
                .sign(LinkPurpose.SPEAKER_CONSENT, subject, Instant.parse("2099-01-01T00:00:00Z"));
    }
}
