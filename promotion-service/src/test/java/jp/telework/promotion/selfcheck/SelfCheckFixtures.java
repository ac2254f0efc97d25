package jp.telework.promotion.selfcheck;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import jp.telework.promotion.selfcheck.domain.CheckItems;
import jp.telework.test.Identity;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Request;
import jp.telework.test.rest.Rest;

/** Self-checks for tests. */
public final class SelfCheckFixtures {

    static final String API = "/api/promotion/v1";
    static final String CHECKS = API + "/self-checks";
    static final String RESULTS = API + "/self-check-results";

    /** An organisation keeps 60; the walks of one JVM share its database. */
    private static final int LEFT = 20;

    private static final AtomicInteger ORGANISATIONS = new AtomicInteger();

    private SelfCheckFixtures() {}

    /** Another organisation each time, so that its checks are its own. */
    static Identity organisation() {
        String base = "6%011d".formatted(ORGANISATIONS.incrementAndGet());
        int sum = 0;
        for (int i = 0; i < base.length(); i++) {
            int digit = base.charAt(base.length() - 1 - i) - '0';
            sum += digit * (i % 2 == 0 ? 1 : 2);
        }
        return new Identity("organisation-" + base, "telework-cli", (9 - sum % 9) + base, "試験団体", Set.of("applicant"));
    }

    static Request as(Identity who) {
        return Rest.given().contentType("application/json").header("Authorization", who.bearer());
    }

    /** One of the public, each time from an address of its own. */
    static Request somebody() {
        return Rest.given().contentType("application/json").header("X-Forwarded-For", address());
    }

    public static String address() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "203." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(1, 255);
    }

    /** Answers to all 43 items: those named are answered so, the others as {@code usual}. */
    static String body(String size, String usual, Map<String, String> others) {
        return CheckItems.all().stream()
                .map(item -> "{\"item\":\"%s\",\"answer\":\"%s\"}"
                        .formatted(item.code(), others.getOrDefault(item.code(), usual)))
                .collect(Collectors.joining(",", "{\"sizeClass\":\"" + size + "\",\"answers\":[", "]}"));
    }

    /** The id of a new check with all answers. */
    public static String begun(Identity who) {
        tidy(who);
        return begun(who, body("UP_TO_100", "DONE", Map.of("A08", "NOT_DONE")));
    }

    static String begun(Identity who, String body) {
        return as(who).body(body).post(CHECKS).then().statusCode(201).extract().path("id");
    }

    /** The id of a completed check. */
    static String completed(Identity who, String body) {
        String id = begun(who, body);
        as(who).header("If-Match", "\"0\"")
                .post(CHECKS + "/" + id + "/completion")
                .then()
                .statusCode(200);
        return id;
    }

    static void tidy(Identity who) {
        TestDatabase.get()
                .execute(("DELETE FROM self_check WHERE organisation = '%1$s' AND id NOT IN (SELECT id FROM self_check"
                                + " WHERE organisation = '%1$s' ORDER BY id DESC LIMIT %2$d)")
                        .formatted(who.organisation(), LEFT));
    }
}
