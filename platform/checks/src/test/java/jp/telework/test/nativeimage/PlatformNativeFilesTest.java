package jp.telework.test.nativeimage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.telework.test.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The platform's modules that this one needs. Every other module with texts or records has a test of its own. */
class PlatformNativeFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"kernel", "service"})
    void aNativeImageKnowsRecordsEnumsAndTexts(String module) {
        NativeFiles.of(Repository.path("platform/" + module)).hold();
    }

    /** The same classes without the committed files. */
    @Test
    @DisabledIfSystemProperty(named = "native.update", matches = "true")
    void missesARecordThatIsNotRegistered(@TempDir Path folder) throws IOException {
        Path copy = folder.resolve("notes");
        Path record = Path.of("jp/telework/notes/note/api/NoteRequest.class");
        Path copied = copy.resolve("target/classes").resolve(record);
        Files.createDirectories(copied.getParent());
        Files.createDirectories(copy.resolve("src/main/resources"));
        Files.copy(Path.of("target/test-classes").resolve(record), copied);
        NativeFiles files = NativeFiles.of(copy);
        assertThatThrownBy(files::hold)
                .hasMessageContaining("reflect-config.json")
                .hasMessageContaining("jp.telework.notes.note.api.NoteRequest");
    }
}
