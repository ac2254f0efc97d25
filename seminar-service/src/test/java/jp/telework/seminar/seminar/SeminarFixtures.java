package jp.telework.seminar.seminar;

import static jp.telework.test.rest.Rest.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import jp.telework.seminar.seminar.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.rest.Request;
import jp.telework.test.rest.Response;

/** Seminars for the tests, made through the API as the office makes them. */
public final class SeminarFixtures {

    public static final String SEMINARS = "/api/seminar/v1/seminars";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private SeminarFixtures() {}

    public static Request as(Identity identity) {
        return given().header("Authorization", identity.bearer())
                .contentType("application/json")
                .accept("application/json");
    }

    public static Request office() {
        return as(Identity.SECRETARIAT);
    }

    /** The contract's example with a room and speakers of its own, so that tests do not take each other's. */
    public static ObjectNode plan(Consumer<ObjectNode> change) {
        ObjectNode plan = tree(Examples.SEMINAR);
        int number = NUMBER.incrementAndGet();
        ((ObjectNode) plan.get("venueFacility")).put("room", "会議室" + number);
        for (JsonNode item : plan.get("programme")) {
            for (JsonNode speaker : item.path("speakers")) {
                ((ObjectNode) speaker).put("name", speaker.get("name").asText() + number);
            }
        }
        change.accept(plan);
        return plan;
    }

    public static ObjectNode plan() {
        return plan(same -> {});
    }

    public static Response draft(ObjectNode plan) {
        return office().body(plan.toString()).post(SEMINARS);
    }

    /** The id of a new draft. */
    public static String drafted(Consumer<ObjectNode> change) {
        return draft(plan(change)).then().statusCode(201).extract().path("id");
    }

    /** The id of a new announced seminar. */
    public static String published(Consumer<ObjectNode> change) {
        String id = drafted(change);
        command(id, "publication", null).then().statusCode(200);
        return id;
    }

    public static String published() {
        return published(same -> {});
    }

    public static String etag(String id) {
        return office().get(SEMINARS + "/" + id).header("ETag");
    }

    /** A command with the present version. */
    public static Response command(String id, String noun, String body) {
        Request request = office().header("If-Match", etag(id));
        return (body == null ? request : request.body(body)).post(SEMINARS + "/" + id + "/" + noun);
    }

    /** The contract's rescheduling, into a room of its own. */
    public static ObjectNode move(Consumer<ObjectNode> change) {
        ObjectNode move = tree(Examples.RESCHEDULING);
        ((ObjectNode) move.get("venueFacility")).put("room", "会議室" + NUMBER.incrementAndGet());
        change.accept(move);
        return move;
    }

    /** The contract's copy, into a room of its own. */
    static ObjectNode copy() {
        ObjectNode copy = tree(Examples.COPY);
        ((ObjectNode) copy.get("venueFacility")).put("room", "会議室" + NUMBER.incrementAndGet());
        return copy;
    }

    public static ObjectNode tree(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
