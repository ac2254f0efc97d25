package jp.telework.platform.abuse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A sealed text is refused, or it is the text that was signed, letter by letter. */
public final class SealFuzz {

    private static final Seal SEAL = new Seal("a secret of the tests with 32 bytes or more");
    private static final byte[] SAID = "1234567890abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int SIGNATURE = 16;
    private static final String SIGNED = SEAL.sign(SAID, SIGNATURE);

    private SealFuzz() {}

    /** The first byte chooses: a text, or the signed text with the rest of the input written over its end. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        String rest = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
        boolean whole = input[0] < 0;
        String text = whole ? rest : SIGNED.substring(0, Math.max(0, SIGNED.length() - rest.length())) + rest;
        SEAL.verify(text, SAID.length, SIGNATURE).ifPresent(said -> {
            if (!Arrays.equals(said, SAID) || !text.equals(SIGNED)) {
                throw new AssertionError(text + " passes for " + SIGNED);
            }
        });
    }
}
