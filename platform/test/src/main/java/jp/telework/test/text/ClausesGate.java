package jp.telework.test.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.telework.test.Repository;
import org.junit.jupiter.api.Test;

/** Every test that a table of clauses in docs/ names exists, in the service's module or inherited from the test kit. */
public abstract class ClausesGate {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    /** The table's file in docs/. */
    protected abstract String document();

    /** How many clauses the table has at least. */
    protected abstract int least();

    @Test
    void everyClauseHasTestsThatExist() throws IOException {
        Map<String, String> sources = sources(Path.of("src/test/java"));
        // What services share is tested where it is.
        sources(Repository.path("platform/mail/src/test/java")).forEach(sources::putIfAbsent);
        sources(Repository.path("platform/checks/src/test/java")).forEach(sources::putIfAbsent);
        String inherited = String.join(
                "\n", sources(Repository.path("platform/test/src/main/java")).values());
        List<String> missing = new ArrayList<>();
        int clauses = 0;
        for (String line : Files.readAllLines(Repository.path("docs").resolve(document()))) {
            if (!line.startsWith("| ") || line.startsWith("| clause")) {
                continue;
            }
            clauses++;
            Matcher named = NAMED.matcher(line);
            boolean any = false;
            while (named.find()) {
                any = true;
                String method = "void " + named.group(2) + "(";
                String source = sources.getOrDefault(named.group(1), "");
                boolean own = source.contains(method);
                if (!own && !(source.contains("extends ") && inherited.contains(method))) {
                    missing.add(named.group());
                }
            }
            if (!any) {
                missing.add("no test: " + line);
            }
        }
        assertThat(clauses).isGreaterThanOrEqualTo(least());
        assertThat(missing).isEmpty();
    }

    private static Map<String, String> sources(Path root) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                texts.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return texts;
    }
}
