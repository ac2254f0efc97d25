package jp.telework.test.authorisation;

import java.net.http.HttpResponse;
import jp.telework.test.TestDatabase;

/** Prepares the platform's webhook operations, the same in every service. */
public final class WebhookCalls implements Preparation {

    /** What the contract shows as its example. */
    public static final String EXAMPLE = "{\"url\":\"https://hooks.example.jp/telework\",\"eventTypes\":[\"*\"]}";

    private final OperationCalls sender = new OperationCalls();

    @Override
    public boolean knows(String operation) {
        return operation.contains("/webhooks");
    }

    @Override
    public Call prepare(String operation, String column) {
        // An organisation may have ten; the walk makes one for each call.
        TestDatabase.get().execute("DELETE FROM webhook");
        if (!operation.contains("{id}")) {
            return operation.startsWith("POST") ? Call.plain().json(EXAMPLE) : Call.plain();
        }
        String owner = column.equals("backoffice") ? column : "applicant";
        String collection = operation.replaceFirst("^[A-Z]+ ", "").replaceFirst("/\\{id}.*", "");
        HttpResponse<String> made =
                sender.send("POST " + collection, owner, Call.plain().json(EXAMPLE));
        if (made.statusCode() != 201) {
            throw new AssertionError(made.statusCode() + " " + made.body());
        }
        String id = made.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        if (operation.endsWith("/activation")) {
            TestDatabase.get()
                    .execute(
                            "UPDATE webhook SET status = 'DISABLED', disabled_reason = 'GONE' WHERE id = '" + id + "'");
        }
        return Call.plain().path("id", id).header("If-Match", "\"0\"");
    }
}
