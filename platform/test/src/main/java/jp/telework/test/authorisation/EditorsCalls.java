package jp.telework.test.authorisation;

import java.util.List;
import java.util.function.Supplier;
import jp.telework.test.Identity;
import jp.telework.test.TestDatabase;
import org.jspecify.annotations.Nullable;

/** Prepares the operations on the editors of cases, as casework offers them. */
public final class EditorsCalls implements Preparation {

    private static final List<String> NOUNS = List.of("/editors", "/delegations", "/takeover", "/reassignment");
    private static final String EDITORS = "{\"restricted\":true,\"coEditors\":[\"tanabe\"]}";
    private static final String DELEGATION = "{\"to\":\"tanabe\",\"from\":\"2099-08-03\",\"until\":\"2099-08-14\"}";
    private static final String REASSIGNMENT = "{\"to\":\"tanabe\",\"reason\":\"担当者が退職したため。\"}";

    private final String path;
    private final String table;
    private final Supplier<String> made;
    private final OperationCalls sender = new OperationCalls();
    private @Nullable String read;

    /**
     * @param path of a case, such as {@code /api/subsidy/v1/applications/{id}}
     * @param table that holds the cases
     * @param made submits a case of 白浜町
     */
    public EditorsCalls(String path, String table, Supplier<String> made) {
        this.path = path;
        this.table = table;
        this.made = made;
    }

    @Override
    public boolean knows(String operation) {
        return NOUNS.stream().anyMatch(noun -> operation.contains(path + noun));
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.startsWith("GET")) {
            read = read == null ? made.get() : read;
            return Call.plain().path("id", read);
        }
        Call call = Call.plain().path("id", made.get()).path("number", 1);
        if (operation.endsWith("/takeover")) {
            // A case from before persons in charge were kept.
            TestDatabase.get()
                    .execute("UPDATE " + table + " SET editors = '{}' WHERE id = '"
                            + call.path().get("id") + "'");
        }
        if (operation.endsWith("/revocation")) {
            String delegations = "POST " + path + "/delegations";
            sender.send(
                    delegations,
                    "applicant",
                    call.tag(Identity.SHIRAHAMA, delegations).json(DELEGATION));
        }
        Call tagged = call.tag(Identity.SHIRAHAMA, operation);
        return switch (operation.substring(operation.lastIndexOf('/') + 1)) {
            case "editors" -> tagged.json(EDITORS);
            case "delegations" -> tagged.json(DELEGATION);
            case "reassignment" -> tagged.json(REASSIGNMENT);
            default -> tagged;
        };
    }
}
