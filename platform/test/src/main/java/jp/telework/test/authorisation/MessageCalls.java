package jp.telework.test.authorisation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** Prepares the operations on the messages of cases, as casework offers them. */
public final class MessageCalls implements Preparation {

    private static final String TEXT = "{\"text\":\"見積書を添付してください。\"}";
    private static final String PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                    + "trailer<</Root 1 0 R>>\n%%EOF\n";
    private static final Set<String> SENDERS = Set.of("applicant", "officer");

    private final Map<String, Supplier<String>> cases;
    private final Map<String, String> read = new HashMap<>();
    private final OperationCalls sender = new OperationCalls();

    /**
     * For a service.
     *
     * @param cases by the path of a case, such as {@code /api/subsidy/v1/applications/{id}}, how a case is made that takes messages
     */
    public MessageCalls(Map<String, Supplier<String>> cases) {
        this.cases = Map.copyOf(cases);
    }

    @Override
    public boolean knows(String operation) {
        return cases.keySet().stream()
                .anyMatch(path -> operation.contains(path + "/messages") || operation.endsWith(path + "/conversation"));
    }

    @Override
    public Call prepare(String operation, String column) {
        String path = cases.keySet().stream()
                .filter(known -> operation.contains(known + "/"))
                .findFirst()
                .orElseThrow();
        if (operation.startsWith("GET")) {
            return at(read.computeIfAbsent(path, this::withFile));
        }
        String id = made(path);
        if (operation.endsWith("/files")) {
            send(path, id, SENDERS.contains(column) ? column : "officer");
            return at(id).body("multipart/form-data; boundary=edge", form());
        }
        if (operation.endsWith("/read")) {
            send(path, id, "officer");
            return at(id).json("{\"upTo\":1}");
        }
        return at(id).json(TEXT);
    }

    private String withFile(String path) {
        String id = made(path);
        send(path, id, "officer");
        sender.send(
                "POST " + path + "/messages/{message}/files",
                "officer",
                at(id).body("multipart/form-data; boundary=edge", form()));
        return id;
    }

    private String made(String path) {
        return Objects.requireNonNull(cases.get(path)).get();
    }

    private void send(String path, String id, String column) {
        sender.send("POST " + path + "/messages", column, at(id).json(TEXT));
    }

    private static Call at(String id) {
        return Call.plain().path("id", id).path("message", 1).path("number", 1);
    }

    private static String form() {
        return "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n" + PDF + "\r\n--edge--\r\n";
    }
}
