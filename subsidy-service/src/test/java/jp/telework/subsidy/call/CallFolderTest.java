package jp.telework.subsidy.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.document.ScanResult;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.subsidy.callfile.domain.CallFile;
import jp.telework.subsidy.callfile.domain.CallFileKind;
import jp.telework.subsidy.callfile.domain.CallFileTitle;
import jp.telework.subsidy.callfile.domain.CallFolder;
import org.junit.jupiter.api.Test;

class CallFolderTest {

    private static final Instant NOW = Instant.parse("2026-10-01T00:00:00Z");
    private static final long MB = 1024L * 1024;

    @Test
    void onlyFilesThatCountAreCounted() {
        List<CallFile> twenty = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> file(number, 2 * MB))
                .toList();
        CallFolder folder = new CallFolder(twenty);
        assertThatThrownBy(folder::requireRoom)
                .isInstanceOfSatisfying(
                        Refusal.class, full -> assertThat(full.code().name()).isEqualTo("TOO_MANY_CALL_FILES"));
        assertThatThrownBy(() -> folder.requireBytes(11 * MB, Optional.empty())).isInstanceOf(Refusal.class);
        assertThatCode(() -> folder.requireBytes(12 * MB, Optional.of(twenty.get(0))))
                .doesNotThrowAnyException();
        twenty.get(0).replace(21, NOW);
        assertThatCode(folder::requireRoom).doesNotThrowAnyException();
        assertThat(folder.current()).hasSize(19);
        assertThat(folder.nextNumber()).isEqualTo(21);
    }

    private static CallFile file(int number, long size) {
        return new CallFile(
                UUID.randomUUID(),
                UUID.randomUUID(),
                number,
                new CallFileTitle(CallFileKind.FORM, "様式第" + number, "Form " + number),
                new DocumentFacts("a.pdf", "application/pdf", size, "0".repeat(64), ScanResult.CLEAN, List.of()),
                NOW);
    }
}
