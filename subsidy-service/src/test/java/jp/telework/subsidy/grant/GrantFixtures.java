package jp.telework.subsidy.grant;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.decision.api.DecisionExamples;
import jp.telework.test.Identity;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.jspecify.annotations.Nullable;

/** Cases in the states that tests need. The evaluation is passed over; the story test goes through it. */
public final class GrantFixtures {

    private GrantFixtures() {}

    /** A case of Shirahama's, announced, whose formal application is still to be made. */
    public static String opened() {
        return opened(Fixtures.openCall());
    }

    public static String opened(UUID call) {
        String application = Fixtures.completeDraft(call);
        Fixtures.submit(application).then().statusCode(200);
        return adopted(call, List.of(UUID.fromString(application))).get(0);
    }

    /** Opens and announces the cases of submitted applications. */
    public static List<String> adopted(UUID call, List<UUID> applications) {
        // All tests' cases are Shirahama's: without this each would have to be held against all before.
        TestDatabase.get().execute("DELETE FROM funding_mark");
        return adoptedBesideOthers(call, applications);
    }

    /** Like {@link #adopted}, with the possible duplicates that other cases make. */
    public static List<String> adoptedBesideOthers(UUID call, List<UUID> applications) {
        Arc.container().instance(AdoptedCases.class).get().open(call, applications);
        return applications.stream().map(GrantFixtures::grantOf).toList();
    }

    private static String grantOf(UUID application) {
        return TestDatabase.get().asAdministrator(statement -> {
            try (var rows =
                    statement.executeQuery("SELECT id FROM grant_case WHERE application_id = '" + application + "'")) {
                rows.next();
                return rows.getString(1);
            }
        });
    }

    /** Applied for, as adopted. */
    public static String applied() {
        return applied(opened());
    }

    public static String applied(String id) {
        return done(post(Identity.SHIRAHAMA, id, "formal-application", "{}"), id);
    }

    /** Decided as applied for. */
    public static String granted() {
        return granted(applied());
    }

    public static String granted(String id) {
        done(post(Identity.OFFICER, id, "decision-draft", "{}"), id);
        return done(post(Identity.APPROVER, id, "decision", null), id);
    }

    /** Begun. */
    public static String inProgress() {
        return inProgress(granted());
    }

    public static String inProgress(String id) {
        return done(
                post(Identity.SHIRAHAMA, id, "status-reports", statusReport().toString()), id);
    }

    public static ObjectNode statusReport() {
        return Fixtures.tree("{\"asOf\":\"" + LocalDate.now(java.time.ZoneId.of("Asia/Tokyo"))
                + "\",\"progressPercent\":10,\"spentYen\":0,\"narrative\":\"契約手続を始めました。\"}");
    }

    /** The example of a formal application in the current fiscal year, with something changed. */
    public static ObjectNode formalApplication(Consumer<ObjectNode> change) {
        ObjectNode body = Fixtures.tree(DecisionExamples.FORMAL_APPLICATION);
        ObjectNode proposal = Fixtures.application(UUID.randomUUID());
        body.set("startsOn", proposal.get("startsOn"));
        body.set("completesOn", proposal.get("completesOn"));
        change.accept(body);
        return body;
    }

    private static String done(Response response, String id) {
        response.then().statusCode(200);
        return id;
    }

    /** A command with the case's current version. */
    public static Response post(Identity identity, String id, String command, @Nullable String body) {
        return send(identity, id, command, body, etag(identity, id));
    }

    public static Response send(Identity identity, String id, String command, @Nullable String body, String etag) {
        var request = as(identity).header("If-Match", etag);
        return (body == null ? request : request.body(body)).post(API + "/grants/" + id + "/" + command);
    }

    public static String etag(String id) {
        return get(id).header("ETag");
    }

    /** As the caller reads it; a stranger, who reads nothing, tries with the ministry's. */
    public static String etag(Identity reader, String id) {
        String etag = as(reader).get(API + "/grants/" + id).header("ETag");
        return etag == null ? etag(id) : etag;
    }

    public static Response get(String id) {
        return as(Identity.OFFICER).get(API + "/grants/" + id);
    }
}
