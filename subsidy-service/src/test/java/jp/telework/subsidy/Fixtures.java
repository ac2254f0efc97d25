package jp.telework.subsidy;

import static jp.telework.test.rest.Rest.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import jp.telework.subsidy.application.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Request;
import jp.telework.test.rest.Response;

/** Cases for the tests, made through the API like a client makes them. */
public final class Fixtures {

    public static final String API = "/api/subsidy/v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Fixtures() {}

    /** A request of one of the contract's sign-ins. */
    public static Request as(Identity identity) {
        return given().header("Authorization", identity.bearer()).contentType("application/json");
    }

    /** The example of a call, with something changed. */
    public static ObjectNode call(Consumer<ObjectNode> change) {
        ObjectNode call = tree(jp.telework.subsidy.call.api.Examples.CALL);
        OffsetDateTime now = OffsetDateTime.now();
        int year = now.getMonthValue() >= 4 ? now.getYear() : now.getYear() - 1;
        call.put("fiscalYear", year);
        call.put("opensAt", year + "-04-01T00:00:00+09:00");
        call.put("closesAt", (year + 1) + "-03-31T23:59:59+09:00");
        change.accept(call);
        return call;
    }

    /** The id of a new open call. */
    public static UUID openCall() {
        return publishedCall(call -> {});
    }

    /**
     * The id of a new open call along exactly the routes that the change names. Without any it is a call from before every new call had
     * routes: an officer or an approver disposes alone. The API makes no such call any more, so the stored terms are changed.
     */
    public static UUID publishedCall(Consumer<ObjectNode> change) {
        ObjectNode call = call(change);
        Response created = as(Identity.OFFICER).body(call.toString()).post(API + "/calls");
        created.then().statusCode(201);
        String id = created.path("id");
        int named = call.at("/grantTerms/approvalRoutes").size();
        TestDatabase.get()
                .execute("UPDATE call SET rules = jsonb_set(rules, '{grantTerms,approvalRoutes}', "
                        + (named == 0
                                ? "'[]'"
                                : "jsonb_path_query_array(rules, '$.grantTerms.approvalRoutes[0 to " + (named - 1)
                                        + "]')")
                        + ")"
                        + " WHERE id = '" + id + "'");
        as(Identity.OFFICER)
                .header("If-Match", created.header("ETag"))
                .post(API + "/calls/" + id + "/publication")
                .then()
                .statusCode(200);
        return UUID.fromString(id);
    }

    /** The example of an application to a call, with something changed. */
    public static ObjectNode application(UUID callId, Consumer<ObjectNode> change) {
        ObjectNode application = tree(Examples.APPLICATION);
        OffsetDateTime now = OffsetDateTime.now();
        int year = now.getMonthValue() >= 4 ? now.getYear() : now.getYear() - 1;
        application.put("callId", callId.toString());
        application.put("startsOn", year + "-04-01");
        application.put("completesOn", (year + 1) + "-02-26");
        change.accept(application);
        return application;
    }

    public static ObjectNode application(UUID callId) {
        return application(callId, body -> {});
    }

    /** A draft of Shirahama's without documents. */
    public static String draft(UUID callId) {
        return as(Identity.SHIRAHAMA)
                .body(application(callId).toString())
                .post(API + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A draft of Shirahama's with all documents that the example call requires. */
    public static String completeDraft(UUID callId) {
        String id = draft(callId);
        attachRequired(id);
        return id;
    }

    public static void attachRequired(String id) {
        for (String kind : new String[] {"PROJECT_PLAN", "COST_ESTIMATE", "CONSORTIUM_AGREEMENT"}) {
            attach(id, kind, kind.toLowerCase(java.util.Locale.ROOT) + ".pdf", pdf(kind), "application/pdf")
                    .then()
                    .statusCode(201);
        }
    }

    public static Response attach(String id, String kind, String name, byte[] content, String type) {
        return given().header("Authorization", Identity.SHIRAHAMA.bearer())
                .multiPart("kind", kind)
                .multiPart("file", name, content, type)
                .post(API + "/applications/" + id + "/documents");
    }

    /** A small file that really is a PDF. */
    public static byte[] pdf(String text) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% "
                        + text + "\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static String etag(Identity identity, String id) {
        return as(identity).get(API + "/applications/" + id).header("ETag");
    }

    public static Response submit(String id) {
        return submit(id, etag(Identity.SHIRAHAMA, id));
    }

    public static Response submit(String id, String etag) {
        return as(Identity.SHIRAHAMA).header("If-Match", etag).post(API + "/applications/" + id + "/submission");
    }

    /** An application of Shirahama's that was handed in to a call of its own. */
    public static String submitted() {
        String id = completeDraft(openCall());
        submit(id).then().statusCode(200);
        return id;
    }

    public static ObjectNode tree(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
