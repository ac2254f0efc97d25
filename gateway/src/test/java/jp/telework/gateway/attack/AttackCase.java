package jp.telework.gateway.attack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.gateway.world.RawClient;

/**
 * One line of {@code raw-http.txt}: a request over a bare socket, and which answers to it are right. The same cases run
 * against stand-ins in this module and against the whole suite in {@code end-to-end}.
 *
 * @param statuses that are right; 0 for a connection closed without an answer
 */
public record AttackCase(String family, String name, List<Integer> statuses, String request) {

    private static final Pattern REPEATED = Pattern.compile("\\{([^{}]+)\\*(\\d+)}");

    /** Texts that no answer to any request may contain. */
    private static final List<String> INSIDE =
            List.of("exception", "\tat ", "quarkus", "vert.x", "netty", "\r\nserver:", "x-powered-by", "127.0.0.1:");

    private static final List<String> REFUSAL_HEAD =
            List.of("\r\ncontent-type: application/problem+json", "\r\nx-request-id: ", "\r\ncontent-language: ");

    private static final List<String> REFUSAL = Stream.concat(
                    REFUSAL_HEAD.stream(), Stream.of("\"code\":\"", "\"status\":", "\"requestid\":\"", "\"detail\":\""))
            .toList();

    public static List<AttackCase> all() {
        return lines("raw-http.txt").map(AttackCase::parse).toList();
    }

    static Stream<String> lines(String resource) {
        try (var in = AttackCase.class.getResourceAsStream(resource);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AttackCase parse(String line) {
        String[] fields = line.split("\\|", 4);
        List<Integer> statuses = Stream.of(fields[2].strip().split(","))
                .map(status -> status.equals("closed") ? 0 : Integer.parseInt(status))
                .toList();
        return new AttackCase(fields[0].strip(), fields[1].strip(), statuses, fields[3].strip());
    }

    /** The request as it goes over the wire, a character for each byte. */
    public String bytes(String host, String token) {
        String text = REPEATED.matcher(request)
                .replaceAll((MatchResult part) -> java.util.regex.Matcher.quoteReplacement(
                        part.group(1).repeat(Integer.parseInt(part.group(2)))));
        return text.replace("~", "\r\n")
                .replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace("\\0", "\0")
                .replace("\\\\", "\\")
                .replace("{host}", host)
                .replace("{token}", token);
    }

    /** What is wrong with an answer; empty when nothing is. */
    public String fault(String answer) {
        String fault = faultOfStatus(answer);
        if (fault.isEmpty() && RawClient.status(answer) >= 400) {
            String missing = missing(answer.toLowerCase(java.util.Locale.ROOT), request.startsWith("HEAD "));
            return missing.isEmpty() ? "" : "the refusal lacks " + missing;
        }
        return fault;
    }

    /** The same without a look at a refusal's body. */
    public String faultOfStatus(String answer) {
        int status = RawClient.status(answer);
        if (!statuses.contains(status)) {
            return "status " + status + " instead of " + statuses;
        }
        long answers = Pattern.compile("^HTTP/1\\.[01] ", Pattern.MULTILINE)
                .matcher(answer)
                .results()
                .count();
        if (answers > 1) {
            return answers + " answers: a second request was found in the first";
        }
        String lower = answer.toLowerCase(java.util.Locale.ROOT);
        return INSIDE.stream()
                .filter(lower::contains)
                .map(word -> "the answer tells about the inside: " + word)
                .collect(Collectors.joining());
    }

    /** Every refusal says in a problem document what is wrong, and by which id it is found in the log. */
    private static String missing(String answer, boolean headOnly) {
        List<String> needed = headOnly ? REFUSAL_HEAD : REFUSAL;
        return needed.stream().filter(part -> !answer.contains(part)).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return family + ": " + name;
    }
}
