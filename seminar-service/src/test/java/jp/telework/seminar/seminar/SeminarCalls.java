package jp.telework.seminar.seminar;

import jp.telework.seminar.seminar.api.Examples;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations on seminars. */
public final class SeminarCalls implements Preparation {

    private static final String SEMINAR = SeminarFixtures.SEMINARS + "/{id}";

    private String published;

    @Override
    public boolean knows(String operation) {
        String path = operation.substring(operation.indexOf(' ') + 1);
        return path.equals(SeminarFixtures.SEMINARS)
                || path.equals(SEMINAR)
                || path.matches(
                        ".*/seminars/\\{id}/(publication|rescheduling|cancellation|holding|copies|actions|history)");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.startsWith("GET")) {
            published = published == null ? SeminarFixtures.published() : published;
            return Call.plain().path("id", published);
        }
        if (operation.equals("POST " + SeminarFixtures.SEMINARS)) {
            return Call.plain().json(SeminarFixtures.plan().toString());
        }
        // Callers refused by role change nothing, so all of them share one seminar.
        boolean changes = column.equals("secretariat");
        published = published == null ? SeminarFixtures.published() : published;
        String id = changes ? fresh(operation) : published;
        Call call = Call.plain().path("id", id).header("If-Match", changes ? SeminarFixtures.etag(id) : "\"0\"");
        return switch (operation.substring(operation.lastIndexOf('/') + 1)) {
            case "{id}" -> call.json(SeminarFixtures.plan().toString());
            case "rescheduling" -> call.json(SeminarFixtures.move(same -> {}).toString());
            case "cancellation" -> call.json(Examples.CANCELLATION);
            case "copies" -> call.json(SeminarFixtures.copy().toString());
            default -> call;
        };
    }

    private static String fresh(String operation) {
        return operation.endsWith("/rescheduling") || operation.endsWith("/holding")
                ? SeminarFixtures.published()
                : SeminarFixtures.drafted(same -> {});
    }
}
