package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.telework.test.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What holds for the text of every statement.
 *
 * <p>A bare name in ORDER BY means an output column before it means a column of the table. So an output column that is computed
 * from a column never has that column's name: {@code txid::text AS txid ORDER BY txid} sorts texts. The rule looks at the
 * name alone and not at the order, because the order is often added elsewhere.
 *
 * <p>No statement answers all columns of a table ({@code SELECT *}): a migration of the next release adds one, and then the
 * statements that this release has prepared fail with "cached plan must not change result type".
 */
class SqlTextTest {

    private static final Path ROOT = Repository.root();

    /** {@code CAST(a.name AS text) AS name}, {@code round(name) AS name}: the last bracket before the alias, with its word. */
    private static final Pattern CALL = Pattern.compile(
            "\\b\\w+\\((?<inside>[^()]*(?:\\([^()]*\\)[^()]*)*)\\)\\s+AS\\s+(?<alias>[a-z_]+)\\b",
            Pattern.CASE_INSENSITIVE);

    /** {@code a.name::text AS name}, {@code name || 'x' AS name}, {@code name AT TIME ZONE 'UTC' AS name}. */
    private static final Pattern EXPRESSION = Pattern.compile(
            "(?<![\\w.])(?:\\w+\\.)?(?<inside>[a-z_]+)(?:::\\s*\\w+|\\s*(?:\\|\\||->>|->|[-+*/])\\s*[^,()\\s]+|\\s+AT\\s+TIME\\s+ZONE\\s+'[^']*')+"
                    + "\\s+AS\\s+(?<alias>[a-z_]+)\\b",
            Pattern.CASE_INSENSITIVE);

    private static List<String> shadows(String text) {
        return Stream.of(CALL, EXPRESSION)
                .flatMap(pattern -> pattern.matcher(text).results())
                .filter(found -> Pattern.compile(
                                "(?<![\\w'\"$:])(?:\\w+\\.)?" + found.group(2) + "(?![\\w'\"(])",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(found.group(1))
                        .find())
                .map(found -> found.group())
                .toList();
    }

    @Test
    void noStatementGivesAComputedColumnTheNameOfWhatItIsComputedFrom() throws IOException {
        List<Path> sources = sources();
        assertThat(sources).hasSizeGreaterThan(500);
        for (Path source : sources) {
            assertThat(shadows(Files.readString(source))).as(source.toString()).isEmpty();
        }
    }

    /** {@code {r.*}} is Hibernate's: the columns that the entity maps. */
    private static final Pattern EVERY_COLUMN =
            Pattern.compile("\\bSELECT\\s+(DISTINCT\\s+)?(\\w+\\.)?\\*", Pattern.CASE_INSENSITIVE);

    @Test
    void noStatementOfAServiceAnswersEveryColumn() throws IOException {
        for (Path source : sources()) {
            // Benchmarks copy tables as they are, and a function of the database is planned anew by itself.
            if (!source.startsWith(ROOT.resolve("deploy/bench"))
                    && source.toString().endsWith(".java")) {
                assertThat(EVERY_COLUMN.matcher(Files.readString(source)).results())
                        .as(source.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SELECT * FROM note                      | true
                    select n.* from note n                  | true
                    SELECT {n.*} FROM note n                | false
                    SELECT count(*) FROM note               | false
                    SELECT n.id FROM note n WHERE 2 * 3 > 5 | false
                    """)
    void theRuleKnowsWhatEveryColumnIs(String sql, boolean wrong) {
        assertThat(EVERY_COLUMN.matcher(sql).find()).isEqualTo(wrong);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> ROOT.relativize(file).toString().contains("/src/main/"))
                    .filter(file -> file.toString().matches(".*\\.(java|sql)"))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SELECT id, txid::text AS txid, seq FROM event ORDER BY txid, seq    | true
                    SELECT e.txid::text AS txid FROM event e                            | true
                    SELECT CAST(e.number AS text) AS number FROM event e                | true
                    SELECT coalesce(e.note, '') AS note FROM entry e                    | true
                    SELECT round(CAST(x.days AS numeric), 1) AS days FROM x             | true
                    SELECT day + 1 AS day FROM x                                        | true
                    SELECT starts_at AT TIME ZONE 'Asia/Tokyo' AS starts_at FROM x      | true
                    SELECT e.txid::text AS place FROM event e ORDER BY e.txid           | false
                    SELECT e.txid AS txid FROM event e ORDER BY txid                    | false
                    SELECT count(*) AS number, max(days) AS longest FROM x              | false
                    SELECT p.plan ->> 'method' AS method FROM p                         | false
                    """)
    void theRuleFindsWhatItIsFor(String sql, boolean wrong) {
        assertThat(!shadows(sql).isEmpty()).isEqualTo(wrong);
    }
}
