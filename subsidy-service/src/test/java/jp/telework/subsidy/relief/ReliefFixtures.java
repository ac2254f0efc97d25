package jp.telework.subsidy.relief;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;

import java.util.concurrent.ThreadLocalRandom;
import jp.telework.subsidy.relief.api.ReliefExamples;
import jp.telework.test.Identity;
import jp.telework.test.rest.Response;

/** Declarations for tests. */
final class ReliefFixtures {

    static final String CASES = API + "/relief-applications";

    private ReliefFixtures() {}

    /** The id of a new declaration of 白浜町. */
    static String declared() {
        return as(Identity.SHIRAHAMA)
                .body(ReliefExamples.APPLICATION)
                .post(CASES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String examined() {
        return after(declared(), Identity.OFFICER, "examination", ReliefExamples.EXAMINATION);
    }

    static String drafted() {
        return after(examined(), Identity.OFFICER, "decision-draft", ReliefExamples.DECISION);
    }

    static String certified() {
        return after(drafted(), Identity.APPROVER, "approval", "{}");
    }

    private static String after(String id, Identity who, String command, String body) {
        post(who, id, command, body).then().statusCode(200);
        return id;
    }

    /** Sends a command with the present tag. */
    static Response post(Identity who, String id, String command, String body) {
        String tag = as(who).get(CASES + "/" + id).header("ETag");
        return as(who).header("If-Match", tag).body(body).post(CASES + "/" + id + "/" + command);
    }

    /** An address of its own, as limits count by address. */
    static String address() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "203.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(1, 255));
    }
}
