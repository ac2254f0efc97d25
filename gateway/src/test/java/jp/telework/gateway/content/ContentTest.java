package jp.telework.gateway.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which form of a document a client gets. */
class ContentTest {

    private static final byte[] TEXT = "テレワーク ".repeat(1_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final Content content = Content.of(TEXT, "text/plain");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    gzip                        | gzip
                    x-gzip                      | gzip
                    deflate, gzip;q=0.5, br     | gzip
                    GZIP ; q=1                  | gzip
                    *                           | gzip
                    br, *;q=0.1                 | gzip
                    gzip;q=0, *                 |
                    gzip; q=0.000               |
                    *;q=0                       |
                    identity                    |
                    br                          |
                    ''                          |
                    ;;,,                        |
                    """)
    void dependsOnWhatIsAccepted(String acceptEncoding, String coding) {
        assertThat(content.formFor(List.of(acceptEncoding)).coding()).isEqualTo(java.util.Optional.ofNullable(coding));
    }

    @Test
    void isPlainWhenNothingIsSaid() {
        assertThat(content.formFor(List.of()).bytes().getBytes()).isEqualTo(TEXT);
    }

    @Test
    void isTheSameUncompressed() throws IOException {
        Content.Form form = content.formFor(List.of("gzip"));
        assertThat(form.bytes().length()).isLessThan(TEXT.length / 2);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(form.bytes().getBytes())).readAllBytes())
                .isEqualTo(TEXT);
    }

    @Test
    void hasATagForEachForm() {
        String plain = content.formFor(List.of()).tag();
        assertThat(content.formFor(List.of("gzip")).tag()).matches("\".+\"").isNotEqualTo(plain);
        assertThat(Content.of(TEXT, "text/plain").formFor(List.of()).tag()).isEqualTo(plain);
    }

    @Test
    void isNotCompressedInVain() {
        byte[] noise = new byte[4_000];
        new Random(1).nextBytes(noise);
        assertThat(Content.of(noise, "image/png").formFor(List.of("gzip")).coding())
                .isEmpty();
    }
}
