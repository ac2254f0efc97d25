package jp.telework.test.odd;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.telework.test.authorisation.Call;
import jp.telework.test.http.RawHttp;

/**
 * A good call with one thing wrong, and what its answer must be.
 *
 * @param name what is wrong with it
 * @param call path, query, type and the headers that are as they should be
 * @param headers what is sent instead of, or besides, the call's headers
 * @param body the bytes of the body; none when empty
 * @param oracle judges the answer, besides what every answer must be
 */
@SuppressWarnings("ArrayRecordComponent") // sent as it is, never compared
record OddRequest(String name, Call call, List<Header> headers, byte[] body, Oracle oracle) {

    /** One line of a header; a name may come twice. */
    record Header(String name, String value) {}

    /** What is wrong with an answer; empty when nothing is. */
    interface Oracle {
        String fault(RawHttp.Response answer);
    }

    static OddRequest of(String name, Call call, Oracle oracle) {
        String body = call.body();
        return new OddRequest(
                name, call, List.of(), body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8), oracle);
    }

    OddRequest with(String header, String... values) {
        List<Header> more = new ArrayList<>(headers);
        for (String value : values) {
            more.add(new Header(header, value));
        }
        return new OddRequest(name, call, more, body, oracle);
    }

    OddRequest withBody(byte[] other) {
        return new OddRequest(name, call, headers, other, oracle);
    }

    /** The bytes of the request. Values go out in UTF-8, control characters as they are. */
    byte[] head(String method, String path, String bearer) {
        List<Header> all = new ArrayList<>();
        all.add(new Header("Host", "localhost"));
        all.add(new Header("Connection", "close"));
        if (!bearer.isEmpty()) {
            all.add(new Header("Authorization", bearer));
        }
        if (body.length > 0 || !method.equals("GET")) {
            all.add(new Header("Content-Length", String.valueOf(body.length)));
        }
        if (call.body() != null) {
            all.add(new Header("Content-Type", call.type()));
        }
        call.headers().forEach((name, value) -> all.add(new Header(name, value)));
        all.removeIf(header -> headers.stream().anyMatch(odd -> odd.name().equalsIgnoreCase(header.name())));
        all.addAll(headers);
        StringBuilder head = new StringBuilder(method + " " + path);
        head.append(call.query().isEmpty() ? "" : "?" + call.query()).append(" HTTP/1.1\r\n");
        all.forEach(header ->
                head.append(header.name()).append(": ").append(header.value()).append("\r\n"));
        return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
