package jp.telework.test.authorisation;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A good call with nonsense in one place of its address or in one parameter of its query. */
final class OddAddresses {

    private static final List<String> NONSENSE = List.of(
            "a%00b",
            "%C3%28",
            "%EE%80%80",
            "%20",
            "-1",
            "99999999999999999999",
            "%2B1000000000-12-31T23%3A59%3A59Z",
            "x".repeat(300));

    /** They wait on purpose. */
    private static final Set<String> NOT_TRIED = Set.of("timeout");

    private OddAddresses() {}

    /**
     * The calls to try.
     *
     * @param parameters the names of the operation's query parameters
     * @param good a call that succeeds
     */
    static Stream<Call> of(Set<String> parameters, Call good) {
        Stream<Call> places =
                good.path().keySet().stream().flatMap(name -> NONSENSE.stream().map(value -> good.path(name, value)));
        Stream<Call> queries = parameters.stream()
                .filter(name -> !NOT_TRIED.contains(name))
                .flatMap(name -> NONSENSE.stream().map(value -> good.query(name + "=" + value)));
        return Stream.concat(places, queries);
    }

    /** Whether the service failed, or refused without saying what is wrong. */
    static boolean stumbled(HttpResponse<String> answer) {
        boolean refused = answer.statusCode() >= 400;
        boolean problem = answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("application/problem+json"))
                .isPresent();
        return answer.statusCode() >= 500 || (refused && !problem);
    }
}
