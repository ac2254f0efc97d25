package jp.telework.test.odd;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Cursors that a list did not issue. */
final class OddCursors {

    private static final int MARK = 16;

    private OddCursors() {}

    /** Cursors made without knowing anything. */
    static Stream<String> invented() {
        return Stream.of(
                "x",
                "////",
                "%3D%3D%3D%3D",
                base64("\u0000"),
                base64("\u0000".repeat(40)),
                base64("+999999999-12-31~0198c0de-0000-7000-8000-000000000001~A~0"),
                base64("0123456789abcdef" + "0198c0de-0000-7000-8000-000000000001"),
                Base64.getUrlEncoder().encodeToString(new byte[] {-1, -2, -3, 0, 1, 2, 3, 127, -128}),
                "A".repeat(2_000));
    }

    /**
     * Cursors of the right list with a key that it cannot have.
     *
     * @param real a cursor that the list issued
     */
    static Stream<String> forged(String real) {
        String plain = new String(Base64.getUrlDecoder().decode(real), StandardCharsets.ISO_8859_1);
        String mark = plain.substring(0, MARK);
        String key = plain.substring(MARK);
        List<String> keys = new ArrayList<>(List.of(
                "\u0000",
                key + "\u0000",
                "\u0000" + key,
                key + "~",
                key + "~1",
                "~" + key,
                "１",
                "+1",
                "-1",
                "99999999999999999999999",
                "1-1-1-1-1",
                "+999999999-12-31",
                "'; DROP TABLE event; --",
                "\uD800",
                "x".repeat(400)));
        String[] parts = key.split("~", -1);
        for (int i = 0; i < parts.length; i++) {
            for (String odd : List.of("", "\u0000", "+999999999-12-31", "-999999999999", "１", "1-1-1-1-1")) {
                String[] other = parts.clone();
                other[i] = odd;
                keys.add(String.join("~", other));
            }
        }
        Stream<String> changed = keys.stream().map(changedKey -> base64(mark + changedKey));
        return Stream.concat(changed, Stream.of(real.substring(0, MARK), base64(mark)));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
