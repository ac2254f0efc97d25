package jp.telework.subsidy.grant;

import static jp.telework.subsidy.grant.GrantFixtures.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.api.ProgressExamples;
import jp.telework.test.Identity;

/** Cases of running projects in the states that tests need. */
public final class ProgressFixtures {

    private ProgressFixtures() {}

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Tokyo"));
    }

    /** Completed today and reported, with costs a little below the plan. */
    public static String reported() {
        return reported(GrantFixtures.inProgress());
    }

    public static String reported(String id) {
        return reported(id, body -> {});
    }

    public static String reported(String id, Consumer<ObjectNode> change) {
        post(Identity.SHIRAHAMA, id, "performance-report", report(change).toString())
                .then()
                .statusCode(200);
        return id;
    }

    /** The example of a performance report, completed today, with something changed. */
    public static ObjectNode report(Consumer<ObjectNode> change) {
        ObjectNode body = Fixtures.tree(ProgressExamples.PERFORMANCE_REPORT);
        body.put("completedOn", today().toString());
        change.accept(body);
        return body;
    }
}
