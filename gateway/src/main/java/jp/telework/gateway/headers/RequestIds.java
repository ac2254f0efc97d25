package jp.telework.gateway.headers;

import static java.util.Objects.requireNonNull;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.telework.gateway.problem.Problems;

/** Gives every request one name: the caller's if it is harmless, else a new one. */
public final class RequestIds {

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestIds() {}

    /** Puts the name on the response, where everything that needs it finds it. */
    public static void assign(HttpServerRequest request) {
        List<String> proposed = request.headers().getAll(Problems.REQUEST_ID);
        boolean usable =
                proposed.size() == 1 && HARMLESS.matcher(proposed.get(0)).matches();
        String id = usable ? proposed.get(0) : UUID.randomUUID().toString();
        request.response().putHeader(Problems.REQUEST_ID, id);
    }

    public static String of(HttpServerRequest request) {
        return requireNonNull(request.response().headers().get(Problems.REQUEST_ID));
    }
}
