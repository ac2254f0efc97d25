package jp.telework.test.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gate: which version a change needs, and what the change log must say. */
class CompatibilityTest {

    private static final Instant TODAY = Instant.parse("2026-12-01T00:00:00Z");
    private static final String LOG = "# changes\n\n## 1.2.3 (2026-11-30)\n\n- first\n\n## %s (2026-12-01)\n\n- more\n";

    private static String released() throws IOException {
        return Files.readString(Path.of("src/test/resources/compatibility/released.yaml"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            operationId: listNotes  | operationId: listNotes       | 1.2.3 |
            operationId: listNotes  | operationId: listNotes       | 1.2.2 | need at least 1.2.3
            a page                  | a page of notes              | 1.2.3 |
            a page                  | a page of notes              | 1.2.4 |
            pages: {type: integer}  | remark: {type: string}       | 1.2.3 | need at least 2.0.0
            maximum: 10}            | maximum: 11}                 | 1.2.3 | need at least 1.3.0
            maximum: 10}            | maximum: 11}                 | 1.2.9 | need at least 1.3.0
            maximum: 10}            | maximum: 11}                 | 1.3.0 |
            operationId: listNotes  | operationId: notes           | 1.9.9 | need at least 2.0.0
            operationId: listNotes  | operationId: notes           | 2.0.0 |
            ' delete:'              | ' trace:'                    | 2.0.0 |
            ' put:'                 | ' trace:'                    | 2.0.0 | no version allows: FORBIDDEN PUT /notes/{id}: removed before
            ' post:'                | ' trace:'                    | 3.0.0 | no version allows: FORBIDDEN POST /notes: removed, and was not
            """)
    void asksForTheVersionThatTheChangesNeed(String part, String instead, String version, String objection)
            throws IOException {
        String served = released().replace(part, instead).replace("1.2.3", version);

        List<String> objections = Compatibility.objections(served, released(), LOG.formatted(version), TODAY);

        if (objection == null) {
            assertThat(objections).isEmpty();
        } else {
            assertThat(objections).anySatisfy(found -> assertThat(found).contains(objection));
        }
    }

    @Test
    void asksForAnEntryInTheChangeLog() throws IOException {
        String served = released().replace("version: 1.2.3", "version: 1.3.0");
        for (String log : List.of("", LOG.formatted("1.3.01"), "## 1.3.0\n\n## 1.2.3\n\n- x\n")) {
            assertThat(Compatibility.objections(served, released(), log, TODAY))
                    .containsExactly("the change log has no entry for 1.3.0");
        }
    }

    @Test
    void refusesASnapshot() {
        assertThatThrownBy(() -> SemanticVersion.of("0.1.0-SNAPSHOT")).isInstanceOf(AssertionError.class);
    }
}
