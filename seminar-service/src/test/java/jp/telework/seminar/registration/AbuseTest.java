package jp.telework.seminar.registration;

import static jp.telework.seminar.registration.RegistrationFixtures.REGISTRATIONS;
import static jp.telework.seminar.registration.RegistrationFixtures.ask;
import static jp.telework.seminar.registration.RegistrationFixtures.body;
import static jp.telework.seminar.registration.RegistrationFixtures.email;
import static jp.telework.seminar.registration.RegistrationFixtures.get;
import static jp.telework.seminar.registration.RegistrationFixtures.link;
import static jp.telework.seminar.registration.RegistrationFixtures.mails;
import static jp.telework.seminar.registration.RegistrationFixtures.registered;
import static jp.telework.seminar.registration.RegistrationFixtures.seminar;
import static jp.telework.seminar.registration.RegistrationFixtures.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import jp.telework.seminar.abuse.domain.LinkPurpose;
import jp.telework.seminar.abuse.usecase.SignedLinks;
import jp.telework.seminar.attendance.domain.AttendanceCode;
import jp.telework.seminar.attendance.usecase.AttendanceCodes;
import jp.telework.seminar.registration.RegistrationFixtures.Link;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.Tags;
import jp.telework.test.rest.Request;
import jp.telework.test.rest.Response;
import jp.telework.test.rest.Rest;
import org.junit.jupiter.api.Test;

/** Public endpoints tell nothing of others, believe no foreign link and do not let themselves be flooded. */
@QuarkusTest
@ServiceDatabase("seminar")
class AbuseTest {

    @Inject
    SignedLinks links;

    @Inject
    AttendanceCodes codes;

    @Inject
    AgroalDataSource pool;

    /** Unknown, asked for already, registered already: the same status, the same bytes, the same number of statements. */
    @Test
    void theAnswerTellsNothingOfTheAddress() {
        String seminar = seminar(5);
        String asked = email();
        String registered = email();
        ask(seminar, asked, 1).then().statusCode(202);
        registered(seminar, registered, 1);
        ask(seminar, email(), 1);
        Cost unknown = cost(seminar, email());
        Cost askedAgain = cost(seminar, asked);
        Cost known = cost(seminar, registered);
        assertThat(askedAgain.body()).isEqualTo(unknown.body());
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(known.headers()).isEqualTo(unknown.headers());
        assertThat(unknown.statements()).isEqualTo(7);
        assertThat(askedAgain.statements()).isEqualTo(unknown.statements());
        assertThat(known.statements()).isEqualTo(unknown.statements());
        for (int i = 0; i < 3; i++) {
            ask(seminar, registered, 1).then().statusCode(202);
        }
        Cost leftAlone = cost(seminar, registered);
        assertThat(leftAlone.body()).isEqualTo(unknown.body());
        assertThat(leftAlone.statements()).as("asked too often within the hour").isEqualTo(unknown.statements());
        assertThat(mails(registered, "ALREADY_REGISTERED")).isEqualTo(2);
        assertThat(mails(asked, "CONFIRM_ADDRESS")).isEqualTo(2);
    }

    private record Cost(String body, String headers, long statements) {}

    private static Cost cost(String seminar, String email) {
        TestDatabase.get().startCounting();
        Response answer = ask(seminar, email, 1);
        answer.then().statusCode(202);
        String names =
                answer.headers().map().keySet().stream().sorted().toList().toString();
        return new Cost(answer.body().asString(), names, TestDatabase.get().statements());
    }

    @Test
    void anAddressIsNotFloodedThroughUs() {
        String seminar = seminar(5);
        String victim = email();
        for (int i = 0; i < 6; i++) {
            ask(seminar, victim, 1).then().statusCode(202);
        }
        assertThat(mails(victim, "CONFIRM_ADDRESS")).isEqualTo(3);
    }

    @Test
    void manyRequestsFromOneAddressHaveToWait() {
        String path = SeminarFixtures.SEMINARS + "/" + seminar(5) + "/registrations";
        String flooding = RegistrationFixtures.address();
        int taken = 0;
        Response answer = post(path, flooding);
        while (answer.statusCode() == 202 && taken < 100) {
            taken++;
            answer = post(path, flooding);
        }
        assertThat(taken).isBetween(20, 40);
        answer.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("code", equalTo("TOO_MANY_REQUESTS"));
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
        post(path, RegistrationFixtures.address()).then().statusCode(202);
    }

    private static Response post(String path, String address) {
        return Rest.given()
                .contentType("application/json")
                .header("X-Forwarded-For", address)
                .body(body(email(), 1).toString())
                .post(path);
    }

    @Test
    void believesNoLinkThatIsNotItsOwn() {
        String seminar = seminar(5);
        Link mine = registered(seminar, email(), 1);
        Link others = registered(seminar, email(), 1);
        for (String noun : new String[] {"", "/actions"}) {
            somebody().get(REGISTRATIONS + "/" + mine.id() + noun).then().statusCode(401);
        }
        for (String noun : new String[] {"confirmation", "acceptance", "cancellation"}) {
            somebody()
                    .header("If-Match", Tags.FIRST)
                    .post(REGISTRATIONS + "/" + mine.id() + "/" + noun)
                    .then()
                    .statusCode(401);
        }
        get(new Link(others.id(), mine.signature())).then().statusCode(404);
        String forged = (mine.signature().charAt(5) == 'A' ? "B" : "A");
        get(new Link(
                        mine.id(),
                        mine.signature().substring(0, 5)
                                + forged
                                + mine.signature().substring(6)))
                .then()
                .statusCode(404);
        get(new Link(mine.id(), "x")).then().statusCode(404);
        String checkIn = codes.write(AttendanceCode.registered(UUID.fromString(seminar), mine.id(), 1));
        get(new Link(mine.id(), checkIn)).then().statusCode(404);
        String over =
                links.sign(LinkPurpose.REGISTRATION, mine.id(), Instant.now().minusSeconds(1));
        get(new Link(mine.id(), over)).then().statusCode(410).body("code", equalTo("LINK_EXPIRED"));
        UUID nobody = UUID.randomUUID();
        String real = links.sign(LinkPurpose.REGISTRATION, nobody, Instant.now().plusSeconds(60));
        get(new Link(nobody, real)).then().statusCode(404);
    }

    /** Strangers who use the same Idempotency-Key never meet under it; a client's own retry gets its first answer. */
    @Test
    void keysOfThePublicAreApartByAddress() {
        String path = SeminarFixtures.SEMINARS + "/" + seminar(5) + "/registrations";
        String mine = RegistrationFixtures.address();
        String body = body(email(), 1).toString();
        keyed(mine, body).post(path).then().statusCode(202);
        keyed(mine, body).post(path).then().statusCode(202).header("Idempotency-Replayed", "true");
        keyed(mine, body(email(), 1).toString()).post(path).then().statusCode(422);
        keyed(RegistrationFixtures.address(), body(email(), 1).toString())
                .post(path)
                .then()
                .statusCode(202)
                .header("Idempotency-Replayed", equalTo(null));
    }

    private static Request keyed(String address, String body) {
        return Rest.given()
                .contentType("application/json")
                .header("X-Forwarded-For", address)
                .header("Idempotency-Key", "1")
                .body(body);
    }

    /** A link that was not sent to be confirmed confirms nothing. */
    @Test
    void onlyTheConfirmationsLinkConfirms() {
        String seminar = seminar(5);
        String address = email();
        ask(seminar, address, 1).then().statusCode(202);
        Link sent = link(address, "CONFIRM_ADDRESS");
        String other =
                links.sign(LinkPurpose.REGISTRATION, sent.id(), Instant.now().plusSeconds(60));
        somebody()
                .header("Registration-Link", other)
                .post(REGISTRATIONS + "/" + sent.id() + "/confirmation")
                .then()
                .statusCode(404);
        assertThat(RegistrationFixtures.number("taken", seminar)).isZero();
    }

    @Test
    void costsAFixedNumberOfStatements() {
        String seminar = seminar(1);
        assertThat(confirming(seminar)).as(TestDatabase.get().statementTexts()).isEqualTo(8);
        assertThat(confirming(seminar)).as("into the line").isLessThanOrEqualTo(11);
        assertThat(confirming(seminar)).as("a longer line costs the same").isLessThanOrEqualTo(11);
        RegistrationFixtures.as(Identity.SECRETARIAT).get(REGISTRATIONS).then().statusCode(200);
        TestDatabase.get().startCounting();
        RegistrationFixtures.as(Identity.SECRETARIAT)
                .queryParam("seminarId", seminar)
                .get(REGISTRATIONS)
                .then()
                .statusCode(200);
        assertThat(TestDatabase.get().statements())
                .as(TestDatabase.get().statementTexts())
                .isEqualTo(1);
    }

    private long confirming(String seminar) {
        String address = email();
        ask(seminar, address, 1).then().statusCode(202);
        Link link = link(address, "CONFIRM_ADDRESS");
        // Young connections send statements of their own, which belong to no request.
        pool.flush(AgroalDataSource.FlushMode.ALL);
        TestDatabase.get().startCounting();
        RegistrationFixtures.confirm(link).then().statusCode(200);
        return TestDatabase.get().statements();
    }
}
