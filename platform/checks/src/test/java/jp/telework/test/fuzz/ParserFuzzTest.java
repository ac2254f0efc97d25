package jp.telework.test.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.util.List;
import jp.telework.kernel.CanonicalJsonFuzz;
import jp.telework.kernel.EraFuzz;
import jp.telework.platform.document.FileNameFuzz;
import jp.telework.platform.paging.CursorFuzz;
import jp.telework.platform.table.CsvFuzz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;

/** What this project parses itself, under a fuzzer that follows the coverage. Two processes at a time. */
class ParserFuzzTest {

    private static final List<Class<?>> TARGETS =
            List.of(CursorFuzz.class, FileNameFuzz.class, CsvFuzz.class, EraFuzz.class, CanonicalJsonFuzz.class);

    @Test
    void noParserBreaksItsPromise() {
        assertThat(GuidedFuzz.findings(TARGETS)).isEmpty();
    }

    @Test
    @EnabledOnOs(value = LINUX, architectures = "amd64")
    void thePlantedFaultIsFound() {
        assertThat(GuidedFuzz.findings(List.of(BrokenParserFuzz.class)))
                .singleElement()
                .asString()
                .contains("the planted fault");
    }
}
