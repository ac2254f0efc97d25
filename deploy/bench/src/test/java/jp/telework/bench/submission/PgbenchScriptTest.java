package jp.telework.bench.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PgbenchScriptTest {

    private static final String DRAFT = "01a1fd97-9aff-7000-8000-100000000001";
    private static final String CALL = "01a1fd97-0000-7000-8000-00000000000c";
    private static final String EVENT = "01a1fd98-1111-7abc-9def-0123456789ab";

    private static final String LOG = """
            2026-11-21 11:00:00.000 UTC [7] LOG:  execute <unnamed>: BEGIN
            2026-11-21 11:00:00.000 UTC [7] LOG:  execute <unnamed>: SELECT other FROM claim_key($1)
            2026-11-21 11:00:00.000 UTC [7] DETAIL:  Parameters: $1 = 'bench-0'
            2026-11-21 11:00:00.001 UTC [7] LOG:  execute S_1: COMMIT
            2026-11-21 11:00:00.002 UTC [8] LOG:  statement: SELECT 'bench-1'
            2026-11-21 11:00:00.002 UTC [7] LOG:  statement: BEGIN
            2026-11-21 11:00:00.002 UTC [7] LOG:  execute S_2: SELECT key FROM claim_key($1, $2)
            2026-11-21 11:00:00.002 UTC [7] DETAIL:  Parameters: $1 = 'bench-1', $2 = NULL
            2026-11-21 11:00:00.003 UTC [7] LOG:  execute <unnamed>: INSERT INTO event
            \tSELECT $1::jsonb, $2
            2026-11-21 11:00:00.003 UTC [7] DETAIL:  Parameters: $1 = '{"at":"09:30","id":"%3$s","of":"%1$s, ''%2$s''",
            \t"x":1}', $2 = '%1$s'
            2026-11-21 11:00:00.003 UTC [7] LOG:  execute S_3: UPDATE x
            2026-11-21 11:00:00.003 UTC [7] LOG:  execute S_4:\s
            \tINSERT INTO y
            2026-11-21 11:00:00.004 UTC [7] LOG:  execute S_1:\s
            \tCOMMIT
            2026-11-21 11:00:00.005 UTC [7] LOG:  execute <unnamed>: BEGIN
            """.formatted(DRAFT, CALL, EVENT);

    @Test
    void readsTheTransactionOfAKey() {
        List<CapturedStatement> statements = CapturedStatement.of(LOG, "bench-1");
        assertThat(statements).hasSize(6);
        assertThat(PgbenchScript.messages(statements)).isEqualTo(3);
        assertThat(statements.get(0).is("begin")).isTrue();
        assertThat(statements.get(1).parameters()).containsExactly("bench-1", null);
        assertThat(statements.get(2).sql()).isEqualTo("INSERT INTO event\nSELECT $1::jsonb, $2");
        assertThat(statements.get(2).parameters().get(0))
                .contains("'" + CALL + "'")
                .endsWith("\n\"x\":1}");
        assertThat(statements.get(5).is("COMMIT")).isTrue();
    }

    @Test
    void makesAScriptInWhichEverySubmissionIsAnother() {
        PgbenchScript script = new PgbenchScript(
                CapturedStatement.of(LOG, "bench-1"),
                Map.of(DRAFT, DRAFT.substring(0, 24) + "#", "bench-1", "bench-#"),
                List.of(CALL),
                text -> List.of("text", "uuid"));
        assertThat(script.text()).isEqualTo("""
                \\set i :i + 1
                \\set n :first + :client_id * :each + :i - 1
                \\startpipeline
                BEGIN;
                SELECT key FROM claim_key((:v0::text || :n::text)::text, (NULL)::uuid);
                \\endpipeline
                INSERT INTO event
                SELECT (:v1::text || :v2::text || :n::text || :v3::text || :v4::text || :n::text || :v5::text)::text::jsonb,\
                 (:v4::text || :n::text)::uuid;
                \\startpipeline
                UPDATE x;
                INSERT INTO y;
                COMMIT;
                \\endpipeline
                """);
        List<String> definitions = script.definitions(5, 10);
        assertThat(definitions).contains("first=5", "each=10", "v0=bench-", "v1={\"at\":\"09:30\",\"id\":\"");
        assertThat(definitions).contains("v2=01a1fd98-1111-7abc-b002-");
        assertThat(String.join("", definitions)).contains(CALL).doesNotContain(EVENT);
    }
}
