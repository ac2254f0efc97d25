package jp.telework.test.authorisation;

import java.util.function.Supplier;
import jp.telework.test.TestDatabase;

/** Prepares the platform's rules of retention and holds, the same in every service. */
public final class RetentionCalls implements Preparation {

    private static final String HOLDS = "/retention/holds";

    private final OperationCalls sender = new OperationCalls();
    private final String kind;
    private final Supplier<Object> id;

    /**
     * @param kind of cases that can be held, such as {@code application}
     * @param id makes or names one
     */
    public RetentionCalls(String kind, Supplier<Object> id) {
        this.kind = kind;
        this.id = id;
    }

    @Override
    public boolean knows(String operation) {
        return operation.contains("/retention");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (!operation.contains("{id}")) {
            return operation.startsWith("POST") ? Call.plain().json(hold()) : Call.plain();
        }
        String collection = operation.replaceFirst("^[A-Z]+ ", "").replaceFirst("/holds.*", "/holds");
        var made = sender.send("POST " + collection, "officer", Call.plain().json(hold()));
        if (made.statusCode() != 201) {
            throw new AssertionError(made.statusCode() + " " + made.body());
        }
        Call call = Call.plain()
                .path("id", made.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", ""));
        return operation.startsWith("GET")
                ? call
                : call.header("If-Match", "\"0\"").json("{\"reason\":\"検査が終了したため。\"}");
    }

    /** A case is held once; the walks of one JVM share its database. */
    private String hold() {
        TestDatabase.get()
                .execute(
                        "UPDATE retention_hold SET released_at = now(), release_reason = '次の試験' WHERE released_at IS NULL");
        return "{\"caseKind\":\"%s\",\"caseId\":\"%s\",\"reason\":\"会計実地検査の対象のため。\"}".formatted(kind, id.get());
    }
}
