package jp.telework.seminar.course.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CertificateNumberTest {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Test
    void readsWhatItDrewInAnyWriting() {
        String number = CertificateNumber.draw(new Random(1)::nextInt);
        assertThat(number).matches("([0-9A-Z]{4}-){4}[0-9A-Z]{4}");
        assertThat(CertificateNumber.read(number)).contains(number);
        assertThat(CertificateNumber.read(
                        number.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .contains(number);
    }

    @Test
    void findsEveryWrongCharacterAndEveryExchangedPair() {
        for (int seed = 0; seed < 50; seed++) {
            String plain = CertificateNumber.draw(new Random(seed)::nextInt).replace("-", "");
            for (int i = 0; i < plain.length(); i++) {
                for (char other : ALPHABET.toCharArray()) {
                    if (other != plain.charAt(i)) {
                        String wrong = plain.substring(0, i) + other + plain.substring(i + 1);
                        assertThat(CertificateNumber.read(wrong)).as(wrong).isEmpty();
                    }
                }
                if (i > 0 && plain.charAt(i) != plain.charAt(i - 1)) {
                    String exchanged =
                            plain.substring(0, i - 1) + plain.charAt(i) + plain.charAt(i - 1) + plain.substring(i + 1);
                    assertThat(CertificateNumber.read(exchanged)).as(exchanged).isEmpty();
                }
            }
        }
    }

    @Test
    void refusesWhatIsNoNumber() {
        for (String typed : new String[] {"", "1", "あ", "0000-0000-0000-0000-000!", "0".repeat(1000)}) {
            assertThat(CertificateNumber.read(typed)).isEmpty();
        }
        Set<String> drawn = new HashSet<>();
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            drawn.add(CertificateNumber.draw(random::nextInt));
        }
        assertThat(drawn).hasSize(10_000);
    }
}
