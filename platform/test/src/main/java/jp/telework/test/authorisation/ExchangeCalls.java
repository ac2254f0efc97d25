package jp.telework.test.authorisation;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Prepares the platform's acknowledgements and numbers of other systems, the same in every service. */
public final class ExchangeCalls implements Preparation {

    private static final String ACKNOWLEDGEMENTS = "/acknowledgements";

    /** A system says the same of a case once only; the walks of one JVM share its database. */
    private static final AtomicLong SYSTEMS = new AtomicLong();

    private final OperationCalls sender = new OperationCalls();
    private final Supplier<String> subject;

    /** @param subject makes or names a case of the applicant that the ministry sees, such as {@code application/0198…} */
    public ExchangeCalls(Supplier<String> subject) {
        this.subject = subject;
    }

    /**
     * For a service whose features prepare a case.
     *
     * @param kind such as {@code application}
     * @param reading an operation that reads one, such as {@code GET /api/subsidy/v1/applications/{id}}
     */
    public static ExchangeCalls of(String kind, String reading, Preparation feature) {
        return new ExchangeCalls(
                () -> kind + "/" + feature.prepare(reading, "officer").path().get("id"));
    }

    @Override
    public boolean knows(String operation) {
        return operation.contains(ACKNOWLEDGEMENTS) || operation.endsWith("/external-references");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.endsWith("/external-references")) {
            return Call.plain()
                    .json("{\"subject\":\"%s\",\"system\":\"WALK\",\"number\":\"白総第45号\"}".formatted(subject.get()));
        }
        if (!operation.contains("{id}")) {
            return operation.startsWith("POST") ? Call.plain().json(acknowledgement()) : Call.plain();
        }
        String collection = operation.replaceFirst("^[A-Z]+ ", "").replaceFirst("/\\{id}.*", "");
        var made = sender.send("POST " + collection, "backoffice", Call.plain().json(acknowledgement()));
        if (made.statusCode() != 201) {
            throw new AssertionError(made.statusCode() + " " + made.body());
        }
        return Call.plain()
                .path("id", made.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", ""));
    }

    private String acknowledgement() {
        return "{\"subject\":\"%s\",\"system\":\"WALK-%d\",\"outcome\":\"IMPORTED\",\"number\":\"2026-00123\"}"
                .formatted(subject.get(), SYSTEMS.incrementAndGet());
    }
}
