package jp.telework.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads the subsidy service's event feed like a subscriber: page after page, remembering the last id. */
record Feed(Client subscriber) {

    static final String SUBMITTED = "jp.telework.subsidy.application.submitted.v1";
    private static final int PAGE = 100;

    /** Every event of a type, on any subject, from the beginning. */
    List<JsonNode> ofType(String type) {
        return after("").stream()
                .filter(event -> type.equals(event.path("type").asText()))
                .toList();
    }

    /** The ids of all events after this one, in the feed's order; empty means from the beginning. */
    List<String> idsAfter(String id) {
        return after(id).stream().map(event -> event.path("id").asText()).toList();
    }

    private List<JsonNode> after(String id) {
        List<JsonNode> found = new ArrayList<>();
        String last = id;
        while (true) {
            // With the timeout the answer waits for events whose older neighbours are just being committed.
            JsonNode page = subscriber
                    .get(Case.API + "/events?limit=" + PAGE + "&timeout=1" + (last.isEmpty() ? "" : "&after=" + last))
                    .expect(200)
                    .json();
            page.forEach(found::add);
            if (page.isEmpty()) {
                return found;
            }
            last = page.get(page.size() - 1).path("id").asText();
        }
    }

    long submitted(List<String> applications) {
        List<String> subjects =
                applications.stream().map(id -> "application/" + id).toList();
        return ofType(SUBMITTED).stream()
                .filter(event -> subjects.contains(event.path("subject").asText()))
                .count();
    }
}
