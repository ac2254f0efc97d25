package jp.telework.test.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Planted migrations of every forbidden kind, beside what a release may do. */
class MigrationRulesTest {

    private static final Migration RELEASED =
            new Migration("notes-service", "V0100__note.sql", "CREATE TABLE note (id uuid, text text);");

    private static final Releases RELEASES =
            new Releases(List.of("release,module,file,digest", listed("2026.11", RELEASED)));

    private static String listed(String release, Migration migration) {
        return String.join(",", release, migration.module(), migration.name(), migration.digest());
    }

    private static List<String> findings(Migration... planted) {
        List<Migration> all = new ArrayList<>(List.of(RELEASED));
        all.addAll(List.of(planted));
        return new MigrationRules(RELEASES).findings(all);
    }

    private static Migration next(String sql) {
        return new Migration("notes-service", "V0101__more.sql", sql);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DROP TABLE note                                             | drops
            DROP FUNCTION claim_key(text, text)                         | drops
            DROP VIEW notes_shown                                       | drops
            DROP SEQUENCE note_number                                   | drops
            ALTER TABLE note DROP COLUMN text                           | drops
            ALTER TABLE note DROP text                                  | drops
            ALTER TABLE note ADD COLUMN a int, DROP COLUMN text         | drops
            ALTER TABLE note RENAME COLUMN text TO words                | renames
            ALTER TABLE note RENAME TO remark                           | renames
            ALTER TABLE note RENAME CONSTRAINT a TO b                   | renames
            ALTER FUNCTION claim_key(text) RENAME TO claim              | renames
            ALTER TYPE kind RENAME VALUE ''A'' TO ''B''                 | renames
            ALTER TABLE note SET SCHEMA old                             | renames
            ALTER TABLE note ALTER COLUMN text TYPE json                | changes a column's type
            ALTER TABLE note ALTER text SET DATA TYPE json              | changes a column's type
            ALTER TABLE note ALTER COLUMN text SET NOT NULL             | requires a value
            ALTER TABLE note ALTER COLUMN text DROP DEFAULT             | requires a value
            ALTER TABLE note ADD COLUMN size bigint NOT NULL            | requires a value
            ALTER TABLE note ADD size numeric CHECK (size > 0) NOT NULL | requires a value
            TRUNCATE note                                               | empties a table
            """)
    void refusesOutsideOfAContractStepWhateverIsSaid(String statement, String meaning) {
        String sql = "-- N-1: does not mind\n" + statement.replace("''", "'") + ";";

        assertThat(findings(next(sql))).singleElement().asString().contains(meaning, "contract step");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE note ADD CONSTRAINT note_text CHECK (text <> '')",
                "ALTER TABLE note ADD UNIQUE (text)",
                "CREATE UNIQUE INDEX note_by_text ON note (text)",
                "ALTER TABLE note DROP CONSTRAINT note_check",
                "ALTER TABLE note ALTER COLUMN text DROP NOT NULL",
                "DROP TRIGGER note_is_found ON note",
                "DROP INDEX note_by_text",
                "ALTER INDEX note_by_text RENAME TO note_text",
                "REVOKE UPDATE ON note FROM notes",
                "REVOKE ALL ON FUNCTION kept() FROM PUBLIC",
                "DO $$ BEGIN EXECUTE 'DROP TABLE ' || 'note'; END $$"
            })
    void asksForAReasonWhereReadingDoesNotTell(String statement) {
        assertThat(findings(next(statement + ";"))).singleElement().asString().contains("N-1");
        assertThat(findings(
                        next("-- The rule becomes wider.\n-- N-1: writes less than it allows.\n" + statement + ";")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE remark (id uuid PRIMARY KEY, text text NOT NULL)",
                "CREATE TABLE remark (a int); ALTER TABLE remark ADD UNIQUE (a); DROP TABLE remark",
                "CREATE FUNCTION found() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$; REVOKE ALL ON FUNCTION found() FROM PUBLIC",
                "ALTER TABLE note ADD COLUMN size bigint",
                "ALTER TABLE note ADD COLUMN size bigint NOT NULL DEFAULT 0",
                "ALTER TABLE note ADD COLUMN size bigint, ALTER COLUMN text SET DEFAULT 'not null'",
                "ALTER TABLE note ADD COLUMN number bigint NOT NULL GENERATED ALWAYS AS IDENTITY",
                "CREATE INDEX note_by_text ON note (text)",
                "UPDATE note SET text = 'DROP TABLE note;' WHERE text = ''",
                "COMMENT ON TABLE note IS 'drop column text'",
                "/* DROP TABLE note; */ SELECT 1",
                "CREATE FUNCTION empty() RETURNS void LANGUAGE sql AS $$ DELETE FROM note; DROP TABLE note; $$",
                "CREATE TRIGGER found AFTER INSERT ON note FOR EACH ROW EXECUTE FUNCTION enter()",
                "GRANT EXECUTE ON FUNCTION empty() TO notes"
            })
    void takesWhatTheLastReleaseDoesNotNotice(String sql) {
        assertThat(findings(next(sql + ";"))).isEmpty();
    }

    @Test
    void looksIntoBlocks() {
        assertThat(findings(next("DO $x$ BEGIN ALTER TABLE note DROP COLUMN text; END $x$;")))
                .singleElement()
                .asString()
                .contains("V0101__more.sql");
    }

    @Test
    void takesAContractStepThatNeedsWhatIsReleased() {
        assertThat(findings(contract("V0100"))).isEmpty();
    }

    @Test
    void refusesAContractStepInTheReleaseOfItsExpansion() {
        assertThat(findings(next("ALTER TABLE note ADD COLUMN words text;"), contract("V0101")))
                .singleElement()
                .asString()
                .contains("needs V0101, which no release knows yet");
    }

    @Test
    void refusesAContractStepThatDoesNotSayWhatItNeeds() {
        assertThat(findings(new Migration(
                        "notes-service", "V0102__contract_text.sql", "ALTER TABLE note DROP COLUMN text;")))
                .singleElement()
                .asString()
                .contains("without its row");
    }

    @Test
    void noticesThatAReleasedMigrationWasEditedOrDeleted() {
        Migration edited = new Migration("notes-service", "V0100__note.sql", "CREATE TABLE note (id uuid);");

        assertThat(new MigrationRules(RELEASES).findings(List.of(edited)))
                .containsExactly("notes-service/V0100__note.sql was edited after its release");
        assertThat(new MigrationRules(RELEASES).findings(List.of()))
                .containsExactly("notes-service/V0100__note.sql was released and is gone");
    }

    private static Migration contract(String needs) {
        return new Migration(
                "notes-service",
                "V0102__contract_text.sql",
                "ALTER TABLE note DROP COLUMN text;\nINSERT INTO schema_contract (step, needs, reason)\nVALUES ('V0102', '"
                        + needs + "', 'note.text is gone');");
    }
}
