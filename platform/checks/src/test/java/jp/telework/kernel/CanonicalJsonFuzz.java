package jp.telework.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import jp.telework.kernel.json.CanonicalJson;

/** A text is no JSON, or its canonical form is its own canonical form. */
public final class CanonicalJsonFuzz {

    private CanonicalJsonFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        CanonicalJson once;
        try {
            once = CanonicalJson.of(new String(input, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notJson) {
            return;
        }
        CanonicalJson twice = CanonicalJson.of(once.toString());
        if (!Arrays.equals(once.bytes(), twice.bytes())) {
            throw new AssertionError(once + " became " + twice);
        }
    }
}
