package jp.telework.test.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.telework.kernel.value.Yen;
import jp.telework.notes.note.domain.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesInRowsTest {

    enum Colour {
        RED,
        DARK_BLUE
    }

    record Line(Yen amount, Colour colour) {}

    sealed interface Content {}

    record Opened(List<Line> lines) implements Content {}

    record Closed(Map<Colour, String> words) implements Content {}

    @Test
    void findsConstantsAndFieldsOfJson() {
        StoredNames names = new StoredNames(Class::getSimpleName).ofJson("thing.said", Content.class);
        assertThat(names.all())
                .containsExactly(
                        "thing.said/Closed/words",
                        "thing.said/Closed/words/{}=DARK_BLUE",
                        "thing.said/Closed/words/{}=RED",
                        "thing.said/Opened/lines",
                        "thing.said/Opened/lines/amount",
                        "thing.said/Opened/lines/colour",
                        "thing.said/Opened/lines/colour=DARK_BLUE",
                        "thing.said/Opened/lines/colour=RED",
                        "thing.said=Closed",
                        "thing.said=Opened");
    }

    @Test
    void findsWhatAnEntityKeeps() {
        StoredNames names = new StoredNames(Class::getSimpleName)
                .ofEntities(new ClassFileImporter().importClasses(Note.class).stream());
        assertThat(names.all()).containsExactly("note.status=CLOSED", "note.status=OPEN");
    }

    @Test
    void refusesALostNameAndAsksForANewOne(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("names.csv"), List.of("a", "b"));
        assertThatCode(() -> CommittedNames.of(file).assertKept(List.of("b", "a")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> CommittedNames.of(file).assertKept(List.of("a")))
                .hasMessageContaining("gone from the code");
        assertThatThrownBy(() -> CommittedNames.of(file).assertKept(List.of("a", "b", "c")))
                .hasMessageContaining("a name is new");
    }
}
