package jp.telework.platform.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final int SIGNATURE = 16;
    private static final byte[] SAID =
            "a code of thirty-four bytes, really".substring(0, 34).getBytes(StandardCharsets.UTF_8);

    private final Seal seal = new Seal("local-only-secret-of-thirty-two-bytes");
    private final String text = seal.sign(SAID, SIGNATURE);

    @Test
    void verifiesWhatItSigned() {
        assertThat(seal.verify(text, SAID.length, SIGNATURE)).contains(SAID);
    }

    /** A survey code that is hashed as it was written was good for five answers. */
    @Test
    void acceptsOneWayOfWritingASignedText() {
        List<String> others = new ArrayList<>();
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for (char last : alphabet.toCharArray()) {
            others.add(text.substring(0, text.length() - 1) + last);
        }
        others.add(text + "=");
        others.remove(text);

        long decodedAlike = others.stream()
                .filter(other -> Arrays.equals(
                        Base64.getUrlDecoder().decode(other),
                        Base64.getUrlDecoder().decode(text)))
                .count();
        assertThat(decodedAlike)
                .as("other texts that a lenient decoder takes for the same")
                .isEqualTo(4);
        assertThat(others)
                .noneMatch(other -> seal.verify(other, SAID.length, SIGNATURE).isPresent());
    }

    @Test
    void refusesWhatItDidNotSign() {
        String changed = (text.charAt(0) == 'A' ? 'B' : 'A') + text.substring(1);
        for (String foreign : List.of("", "=", "ü", "A", changed, text + text, text.substring(1))) {
            assertThat(seal.verify(foreign, SAID.length, SIGNATURE)).as(foreign).isEmpty();
        }
    }
}
