package jp.telework.bench.lists;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.telework.bench.environment.Sql;
import jp.telework.bench.environment.Tokens;
import jp.telework.bench.http.Connection;
import jp.telework.bench.http.Exchange;
import jp.telework.bench.measure.Latencies;

/** Reads pages of one database through its service, one after the other over one connection. */
final class Reader implements AutoCloseable {

    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final int MARK_LENGTH = 16;
    private static final int OK = 200;
    private static final int MIDDLE_PLACES = 50;
    private static final int ROWS_LEFT = 50;
    private static final long MILLIS_OF_YEAR = 31_536_000_000L;

    private final Tokens tokens;
    private final Connection connection;
    private final String call;
    private final String organisation;
    private final String largest;
    private final Map<String, String> last = new HashMap<>();
    private final Map<ListOperation, String> marks = new HashMap<>();

    Reader(ListDatabase database, Tokens tokens) {
        this.tokens = tokens;
        this.connection = new Connection(database.service().uri());
        try (Sql sql = database.sql()) {
            call = sql.value("SELECT md5('call19')::uuid");
            organisation =
                    sql.value("SELECT organisation FROM application WHERE organisation_name LIKE '%札幌市' LIMIT 1");
            largest = sql.value(
                    "SELECT organisation FROM application GROUP BY organisation ORDER BY count(*) DESC LIMIT 1 OFFSET 2");
            for (String list : List.of("application", "grant_case")) {
                last.put(
                        list.equals("application") ? "applications" : "grants",
                        sql.value("SELECT id FROM " + list + " ORDER BY id LIMIT 1 OFFSET " + ROWS_LEFT));
            }
        }
    }

    /** Whether the list has so many rows here that the page exists. */
    boolean has(ListOperation operation) {
        return operation.place() == ListOperation.Place.FIRST
                || !mark(operation).isEmpty();
    }

    /** Reads pages for so long, and at least so many. */
    Latencies read(ListOperation operation, long millis, int least) {
        List<byte[]> requests = requests(operation);
        Latencies latencies = new Latencies(1 << 12);
        long end = System.nanoTime() + millis * 1_000_000;
        for (int i = 0; i < least || System.nanoTime() < end; i++) {
            long start = System.nanoTime();
            int status = connection.send(requests.get(i % requests.size()));
            latencies.add(System.nanoTime() - start);
            if (status != OK) {
                throw new IllegalStateException(operation.name() + " was answered with " + status);
            }
        }
        return latencies;
    }

    private List<byte[]> requests(ListOperation operation) {
        String path = operation.path(call, organisation, largest);
        if (operation.place() == ListOperation.Place.FIRST) {
            return List.of(request(operation, path));
        }
        String join = path.contains("?") ? "&" : "?";
        List<byte[]> requests = new ArrayList<>();
        for (String after : places(operation)) {
            String cursor = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((mark(operation) + after).getBytes(StandardCharsets.UTF_8));
            requests.add(request(operation, path + join + "cursor=" + cursor));
        }
        return requests;
    }

    private byte[] request(ListOperation operation, String path) {
        return Connection.request("GET", path, tokens.of(operation.user()), "");
    }

    /** A cursor is the list's mark and the id of the last row seen; the page after any id can be asked for so. */
    private List<String> places(ListOperation operation) {
        if (operation.place() == ListOperation.Place.LAST) {
            return List.of(last.getOrDefault(operation.list(), ""));
        }
        Random random = new Random(1);
        long now = System.currentTimeMillis();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < MIDDLE_PLACES; i++) {
            long millis = now - (long) ((3 + 4 * random.nextDouble()) * MILLIS_OF_YEAR);
            String time = String.format(Locale.ROOT, "%012x", millis);
            places.add(time.substring(0, 8) + "-" + time.substring(8) + "-7000-8000-000000000000");
        }
        return places;
    }

    /** Empty when the first page is the last. */
    private String mark(ListOperation operation) {
        return marks.computeIfAbsent(operation, asked -> {
            Exchange page = connection.ask(request(asked, asked.path(call, organisation, largest)));
            Matcher next = NEXT.matcher(page.body());
            return next.find()
                    ? new String(Base64.getUrlDecoder().decode(next.group(1)), StandardCharsets.UTF_8)
                            .substring(0, MARK_LENGTH)
                    : "";
        });
    }

    @Override
    public void close() {
        connection.close();
    }
}
