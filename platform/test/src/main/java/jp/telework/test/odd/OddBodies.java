package jp.telework.test.odd;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.telework.test.authorisation.Call;
import jp.telework.test.http.BadBodies;
import jp.telework.test.http.BadBody;

/** A good call with a body that no JSON operation reads. */
final class OddBodies {

    /** Bodies of megabytes are tried once, elsewhere: they would take most of the walk's time. */
    private static final int LONGEST = 200_000;

    private static final List<BadBody> UNREADABLE = BadBodies.unreadable().stream()
            .filter(body -> body.bytes().length < LONGEST)
            .toList();

    private OddBodies() {}

    static Stream<OddRequest> of(Call good) {
        String text = good.body();
        if (text == null || !good.type().endsWith("json")) {
            return Stream.empty();
        }
        List<BadBody> bodies = new ArrayList<>(UNREADABLE);
        for (Charset charset : List.of(
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("UTF-32LE"),
                Charset.forName("UTF-32BE"))) {
            bodies.add(new BadBody(charset.name(), good.type(), text.getBytes(charset)));
        }
        for (String type : List.of(" ", "*", "*/*", "application/*", "*; charset=UTF-8")) {
            bodies.add(new BadBody("the type " + type, type, text.getBytes(StandardCharsets.UTF_8)));
        }
        bodies.add(new BadBody("a byte order mark", good.type(), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
        return bodies.stream().filter(body -> body.bytes().length < LONGEST).map(body -> {
            OddRequest odd = OddRequest.of("body: " + body.name(), good, Oracles::unreadableBody)
                    .withBody(body.bytes());
            return body.contentType().isEmpty() ? odd : odd.with("Content-Type", body.contentType());
        });
    }
}
