package jp.telework.seminar.registration;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import jp.telework.seminar.registration.api.Examples;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.test.Identity;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Request;
import jp.telework.test.rest.Response;

/** Registrations for the tests, made through the API like the public makes them. */
public final class RegistrationFixtures {

    public static final String REGISTRATIONS = "/api/seminar/v1/registrations";
    private static final Pattern LINK = Pattern.compile("#([0-9a-f-]{36}\\.[A-Za-z0-9_-]+)");

    private RegistrationFixtures() {}

    /** What a mail's link says behind its page. */
    public record Link(UUID id, String signature) {}

    /** An announced seminar that takes registrations now. */
    public static String seminar(int capacity) {
        return seminar(capacity, "HYBRID");
    }

    /** The same, wholly on site, online or both. */
    public static String seminar(int capacity, String webinarStatus) {
        return SeminarFixtures.published(plan -> {
            plan.put("capacity", capacity)
                    .put("registrationOpensAt", "2026-04-01T09:00:00+09:00")
                    .put("webinarStatus", webinarStatus);
            if (webinarStatus.equals("ON_SITE")) {
                plan.remove("webinarUrl");
            }
            if (webinarStatus.equals("ONLINE")) {
                plan.remove("venueFacility");
                plan.remove("locationAddress");
            }
        });
    }

    /** One of the public, each time from an address of its own. */
    public static Request somebody() {
        return given().contentType("application/json").header("X-Forwarded-For", address());
    }

    public static String address() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "203." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(1, 255);
    }

    public static Request as(Identity identity) {
        return somebody().header("Authorization", identity.bearer());
    }

    public static String email() {
        return "hanako-" + UUID.randomUUID() + "@example.jp";
    }

    /** The contract's registration under an address of its own. */
    public static ObjectNode body(String email, int seats) {
        ObjectNode body = SeminarFixtures.tree(Examples.REGISTRATION);
        ((ObjectNode) body.get("contact")).put("email", email);
        body.putArray("participants");
        for (int i = 1; i <= seats; i++) {
            body.withArray("participants").addObject().put("name", "参加者" + i);
        }
        return body;
    }

    public static Response ask(String seminar, String email, int seats) {
        return somebody()
                .body(body(email, seats).toString())
                .post(SeminarFixtures.SEMINARS + "/" + seminar + "/registrations");
    }

    /** The link of the latest mail of a kind to an address. */
    public static Link link(String email, String kind) {
        String first = links(email, kind).get(0);
        return new Link(UUID.fromString(first.substring(0, 36)), first.substring(37));
    }

    /** What stands behind the pages of all links in that mail: an id, a dot and a signature. */
    public static List<String> links(String email, String kind) {
        String text = TestDatabase.get().asAdministrator(statement -> {
            try (var row = statement.executeQuery(
                    "SELECT body FROM mail WHERE recipient = '%s' AND kind = '%s' ORDER BY id DESC LIMIT 1"
                            .formatted(email, kind))) {
                return row.next() ? row.getString(1) : "";
            }
        });
        List<String> links =
                LINK.matcher(text).results().map(link -> link.group(1)).toList();
        assertThat(links).as(text).isNotEmpty();
        return links;
    }

    public static long mails(String email, String kind) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM mail WHERE recipient = '%s' AND kind = '%s'".formatted(email, kind));
    }

    public static Response confirm(Link link) {
        return somebody()
                .header("Registration-Link", link.signature())
                .post(REGISTRATIONS + "/" + link.id() + "/confirmation");
    }

    public static Response get(Link link) {
        return somebody().header("Registration-Link", link.signature()).get(REGISTRATIONS + "/" + link.id());
    }

    /** A command by the link, with the present version. */
    public static Response command(Link link, String noun) {
        return somebody()
                .header("Registration-Link", link.signature())
                .header("If-Match", get(link).header("ETag"))
                .post(REGISTRATIONS + "/" + link.id() + "/" + noun);
    }

    /** Asks and confirms; answers the lasting link of the mail that tells what came of it. */
    public static Link registered(String seminar, String email, int seats) {
        ask(seminar, email, seats).then().statusCode(202);
        Link link = link(email, "CONFIRM_ADDRESS");
        String status = confirm(link).then().statusCode(200).extract().path("status");
        return link(email, status.equals("CONFIRMED") ? "SEATS_CONFIRMED" : "WAITING_LISTED");
    }

    /** A registration of 白浜町. */
    public static String ofShirahama(String seminar, int seats) {
        return as(Identity.SHIRAHAMA)
                .body(body(email(), seats).toString())
                .post(SeminarFixtures.SEMINARS + "/" + seminar + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static long number(String what, String seminar) {
        return TestDatabase.get().number("SELECT " + what + " FROM seminar_seats WHERE seminar_id = '" + seminar + "'");
    }

    public static long count(String seminar, String condition) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM registration WHERE seminar_id = '" + seminar + "' AND " + condition);
    }
}
