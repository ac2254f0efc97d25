package jp.telework.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JdkTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            JAVA_VERSION="17.0.15",    17
            JAVA_VERSION="25.0.1",     25
            JAVA_VERSION="25",         25
            JAVA_VERSION="1.8.0_392",   8
            JAVA_VERSION=21.0.2,       21
            JAVA_VERSION="26-ea",      26
            """, quoteCharacter = '~')
    void readsTheVersionFromTheReleaseFile(String line, int feature) {
        String release = "IMPLEMENTOR=\"Somebody\"\nJAVA_RUNTIME_VERSION=\"99+1\"\n" + line + "\nOS_ARCH=\"x86_64\"\n";

        assertThat(Jdk.versionIn(release).map(Runtime.Version::feature)).contains(feature);
    }

    @Test
    void finds17Point0Point15NewerThan17Point0Point9() {
        assertThat(Jdk.versionIn("JAVA_VERSION=\"17.0.15\"").orElseThrow())
                .isGreaterThan(Jdk.versionIn("JAVA_VERSION=\"17.0.9\"").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            JAVA_VERSION="soon"
            JAVA_VERSION=""
            OS_NAME="Linux"
            """, quoteCharacter = '~')
    void passesOverWhatItDoesNotUnderstand(String release) {
        assertThat(Jdk.versionIn(release)).isEqualTo(Optional.empty());
    }
}
