package jp.telework.test.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.telework.test.RunningService;
import jp.telework.test.TestDatabase;
import jp.telework.test.contract.OpenApiDocument;
import jp.telework.test.http.BadBodyCheck;
import jp.telework.test.http.BadForm;
import jp.telework.test.http.BadForms;
import jp.telework.test.http.RawHttp;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Sends every bad form to every operation of a service that takes a form (multipart/form-data), as bytes. Each gets a
 * problem of the 400s, no row is written, and no file stays on disk.
 */
public abstract class FormWalk {

    /** Each feature prepares its own operations, with a good form whose boundary is {@code edge}. */
    protected abstract List<Preparation> features();

    /** The operations that take a form, with the names of its parts. */
    protected abstract Map<String, Set<String>> forms();

    @Test
    void everyFormOfTheContractIsKnownHere() {
        Map<String, Set<String>> inContract = new TreeMap<>();
        OpenApiDocument.of(RunningService.openApi()).operations().forEach((name, operation) -> {
            JsonNode form = operation.at("/requestBody/content/multipart~1form-data");
            if (!form.isMissingNode()) {
                Set<String> parts = new TreeSet<>();
                form.at("/schema/properties").fieldNames().forEachRemaining(parts::add);
                inContract.put(name, parts);
            }
        });
        assertThat(inContract).isEqualTo(new TreeMap<>(forms()));
    }

    @Test
    void everyBadFormIsRefusedAndLeavesNothing() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String operation : forms().keySet()) {
            Call good = good(operation);
            long before = rows();
            for (BadForm form : BadForms.of(Objects.requireNonNull(good.body()))) {
                RawHttp.Response answer = send(operation, good, form.headers(), form.bytes());
                BadBodyCheck.fault(answer)
                        .ifPresent(fault -> wrong.add(operation + ", " + form + ": " + fault + ": " + answer));
                if (rows() != before) {
                    wrong.add(operation + ", " + form + ": wrote " + (rows() - before) + " rows");
                    before = rows();
                }
            }
            // The same without a fault: what was refused was refused for its fault.
            RawHttp.Response answer = send(
                    operation,
                    good,
                    Map.of("Content-Type", good.type()),
                    good.body().getBytes(StandardCharsets.UTF_8));
            assertThat(answer.status()).as(operation + ": " + answer).isBetween(200, 201);
            assertThat(rows()).as("rows after a good form").isGreaterThan(before);
        }
        assertThat(wrong).isEmpty();
        assertThat(filesLeft()).isEmpty();
    }

    private Call good(String operation) {
        Call call = Preparation.of(features(), operation, sender(operation));
        assertThat(call.type()).as(operation).isEqualTo(BadForms.TYPE);
        return call;
    }

    /** The first column of the authorisation table that may send the form. */
    private static String sender(String operation) {
        return Objects.requireNonNull(AuthorisationTable.ofService().rows().get(operation), operation)
                .entrySet()
                .stream()
                .filter(cell -> cell.getValue().equals(AuthorisationTable.ALLOW))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static RawHttp.Response send(String operation, Call good, Map<String, String> headers, byte[] bytes) {
        String[] parts = operation.split(" ", 2);
        String path = parts[1];
        for (Map.Entry<String, String> value : good.path().entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        Map<String, String> all = new LinkedHashMap<>(good.headers());
        all.put("Authorization", OperationCalls.bearer(sender(operation)));
        all.putAll(headers);
        return RawHttp.send(URI.create(RunningService.outside() + path), parts[0], all, bytes);
    }

    /** Rows of all tables together. */
    private static long rows() {
        return TestDatabase.get().number("""
            SELECT sum((xpath('/row/c/text()', query_to_xml(
                format('SELECT count(*) AS c FROM %I.%I', schemaname, relname), false, true, '')))[1]::text::bigint)
            FROM pg_stat_user_tables
            """);
    }

    private static List<Path> filesLeft() throws IOException {
        Path folder = Path.of(ConfigProvider.getConfig().getValue("telework.upload.folder", String.class));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
