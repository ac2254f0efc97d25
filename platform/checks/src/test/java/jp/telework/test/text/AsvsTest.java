package jp.telework.test.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.test.Repository;
import org.junit.jupiter.api.Test;

/** {@code docs/asvs.md} names each requirement of levels 1 and 2 once, and tests and files that are there. */
class AsvsTest {

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern TEST = Pattern.compile("[A-Z]\\w*(Test|IT)");
    private static final String MET = "適合 / met";
    private static final Set<String> VERDICTS =
            Set.of(MET, "認証基盤 / provider", "該当なし / not applicable", "不適合 / not met");

    /** A line of a table: requirements, verdict, by what. */
    private record Row(List<String> requirements, String verdict, String evidence) {

        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Row(List.of(cells[1].strip().split(", ")), cells[2].strip(), cells[3].strip());
        }
    }

    @Test
    void everyRequirementIsNamedOnce() throws IOException {
        List<String> named =
                rows().stream().flatMap(row -> row.requirements().stream()).toList();
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(
                        Repository.path("platform/checks/src/test/resources/asvs-5.0.0-levels-1-2.txt")));
    }

    @Test
    void everyRowSaysByWhatOrWhyNot() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.verdict()).as(row.toString()).isIn(VERDICTS);
            if (row.verdict().equals(MET)) {
                assertThat(row.evidence()).as(row.toString()).containsPattern("`|\\]\\(#");
            } else {
                assertThat(row.evidence()).as(row.toString()).containsPattern("/ |`");
            }
        });
    }

    @Test
    void everyTestAndFileIsThere() throws IOException {
        Set<String> tests = tests();
        List<String> missing = rows().stream()
                .flatMap(row -> NAME.matcher(row.evidence()).results())
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .filter(name ->
                        TEST.matcher(name).matches() ? !tests.contains(name) : !Files.exists(Repository.path(name)))
                .toList();
        assertThat(missing).isEmpty();
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(Repository.path("docs/asvs.md")).stream()
                .filter(line -> line.matches("\\| [0-9].*"))
                .map(Row::of)
                .toList();
    }

    /** The names of all test classes. Modules stand in the root and one folder below it. */
    private static Set<String> tests() throws IOException {
        try (Stream<Path> folders = Files.find(
                Repository.root(), 2, (path, attributes) -> Files.isDirectory(path.resolve("src/test/java")))) {
            return folders.flatMap(module -> names(module.resolve("src/test/java")))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> names(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return Arrays.stream(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toArray(String[]::new));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
