package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.telework.kernel.text.SearchText;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;

/** What the services fold and what the database folds must be the same, or a word misses its own text. */
@QuarkusTest
@ServiceDatabase("notes")
class SearchFoldingTest {

    /** Folded away or folded together, beyond what Japanese keyboards type. */
    private static final String TWINS = "\u845B\uDB40\uDD00\uFE00\uFE0F\u200B\u200C\u200D\u2060\u00AD\u034F\uFEFF"
            + "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u2501\u30FC\uFE58\uFE63\uFF0D\uFF70\u301C\u3030\u223C\u223E\uFF5E";

    @Inject
    DataSource database;

    @Test
    void theDatabaseFoldsAsTheServicesDo() throws SQLException {
        List<String> characters =
                new ArrayList<>(TWINS.codePoints().mapToObj(Character::toString).toList());
        CharsetEncoder typed = Charset.forName("windows-31j").newEncoder();
        IntStream.range(' ', 0xFFFE)
                .filter(c -> typed.canEncode((char) c))
                .mapToObj(Character::toString)
                .forEach(characters::add);

        Map<String, String> expected = new TreeMap<>();
        characters.forEach(one -> expected.put(one, SearchText.of(one)));
        assertThat(expected).hasSizeGreaterThan(7_000);
        assertThat(folded(characters)).isEqualTo(expected);
    }

    private Map<String, String> folded(List<String> characters) throws SQLException {
        Map<String, String> folded = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT c, folded(c) FROM unnest(?) AS c")) {
            statement.setArray(1, connection.createArrayOf("text", characters.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    folded.put(row.getString(1), row.getString(2));
                }
            }
        }
        return folded;
    }
}
