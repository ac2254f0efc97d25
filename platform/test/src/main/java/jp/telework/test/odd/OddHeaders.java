package jp.telework.test.odd;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.telework.test.authorisation.Call;
import jp.telework.test.contract.OpenApiDocument;

/** A good call with one malformed header: every general header, and those of the contract. */
final class OddHeaders {

    /** What the conventions or the frameworks read. */
    private static final Set<String> GENERAL = Set.of(
            "Accept",
            "Accept-Language",
            "Content-Encoding",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "traceparent",
            "X-Request-Id");

    /** Headers that the services do not read, one value each. */
    private static final Set<String> FURTHER = Set.of("Accept-Encoding", "Cookie", "Origin", "Range", "User-Agent");

    /** Fits into the server's limit for all headers, with the token. */
    private static final String LONG = "x,".repeat(2_000);

    private static final String BEYOND_THE_LIMIT = "x".repeat(65_536);

    private OddHeaders() {}

    /**
     * The requests to send.
     *
     * @param status what the good call is answered with
     */
    static Stream<OddRequest> of(OpenApiDocument contract, String operation, Call good, int status) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(GENERAL);
        names.addAll(contract.parametersOf(operation, "header"));
        Stream<OddRequest> further = FURTHER.stream()
                .map(name -> odd(name + " in other letters", good, Oracles::any).with(name, "日本語,;=\""));
        OddRequest tooLong =
                odd("64 kB of header", good, Oracles::anyOrNoRequest).with("Accept-Language", BEYOND_THE_LIMIT);
        return Stream.of(
                        names.stream().flatMap(name -> values(good, name)),
                        further,
                        Stream.of(tooLong),
                        accepts(good, status),
                        condition(contract, operation, good),
                        encodings(good))
                .flatMap(requests -> requests);
    }

    private static Stream<OddRequest> values(Call good, String name) {
        Stream<OddRequest> taken = Stream.of("", " \t ", "*", "日本語", ";=,\"", LONG)
                .map(value ->
                        odd(name + " = " + shortened(value), good, Oracles::any).with(name, value));
        OddRequest control = odd(name + " with a control character", good, Oracles::anyOrNoRequest)
                .with(name, "a\u0001b\u0000");
        OddRequest twice = odd(name + " twice", good, Oracles::any).with(name, "a", "b");
        return Stream.concat(taken, Stream.of(control, twice));
    }

    private static Stream<OddRequest> accepts(Call good, int status) {
        return Stream.of(
                odd("an empty Accept", good, Oracles.like(status)).with("Accept", ""),
                odd("a blank Accept", good, Oracles.like(status)).with("Accept", "  "),
                odd("an Accept that is no list", good, Oracles.refused(400, "INVALID_HEADER"))
                        .with("Accept", "json"),
                odd("a weight of 2", good, Oracles.refused(400, "INVALID_HEADER"))
                        .with("Accept", "*/*;q=2"));
    }

    /** The contract derives from the kind of an operation whether it needs If-Match; here the operation is asked. */
    private static Stream<OddRequest> condition(OpenApiDocument contract, String operation, Call good) {
        if (contract.requires(operation, "If-Match")) {
            return Stream.of(
                    odd("no If-Match", good, Oracles.refused(428, "PRECONDITION_REQUIRED"))
                            .with("If-Match", ""),
                    odd("an If-Match that fits every version", good, Oracles.refused(400, "INVALID_HEADER"))
                            .with("If-Match", "*"));
        }
        return contract.parametersOf(operation, "header").contains("If-Match")
                ? Stream.empty()
                : Stream.of(
                        odd("no If-Match", good, Oracles::asksForNoCondition).with("If-Match", ""));
    }

    private static Stream<OddRequest> encodings(Call good) {
        return Stream.of("gzip", "br", "deflate, gzip", "x")
                .map(value -> odd("Content-Encoding " + value, good, answer -> {
                            String fault = Oracles.refused(415, "UNSUPPORTED_CONTENT_ENCODING")
                                    .fault(answer);
                            return fault.isEmpty()
                                            && !answer.header("Accept-Encoding").equals("identity")
                                    ? "does not say which encoding it takes"
                                    : fault;
                        })
                        .with("Content-Encoding", value));
    }

    private static OddRequest odd(String name, Call good, OddRequest.Oracle oracle) {
        return OddRequest.of(name, good, oracle);
    }

    private static String shortened(String value) {
        return value.length() > 20 ? value.charAt(0) + "… (" + value.length() + ")" : "'" + value + "'";
    }
}
