package jp.telework.bench.submission;

import java.util.List;
import java.util.Map;
import jp.telework.bench.environment.BenchStack;
import jp.telework.bench.environment.LogTail;
import jp.telework.bench.environment.Sql;
import jp.telework.bench.http.Exchange;

/** Submits one draft through the service while the server logs what it is asked, and makes a script of it. */
final class Capture {

    private static final int FIRST_WORDS = 100;

    private final BenchStack stack;
    private final Drafts drafts;
    private final Submitter service;

    Capture(BenchStack stack, Drafts drafts, Submitter service) {
        this.stack = stack;
        this.drafts = drafts;
        this.service = service;
    }

    PgbenchScript script() {
        try (Sql sql = stack.sql("subsidy")) {
            logStatements(sql, "ALTER SYSTEM SET log_statement = 'all'");
            long before = stack.postgresLog().toFile().length();
            // The first opens the service's connection.
            service.submitOne(0);
            Exchange answer = service.submitOne(1);
            logStatements(sql, "ALTER SYSTEM RESET log_statement");
            List<CapturedStatement> statements =
                    CapturedStatement.of(LogTail.since(stack.postgresLog(), before), Submitter.key(1));
            tell(statements);
            String id = drafts.id(1).toString();
            String receipt = sql.value("SELECT receipt_number FROM application WHERE id = '" + id + "'");
            return new PgbenchScript(
                    statements,
                    Map.of(
                            id,
                            drafts.idPrefix() + "#",
                            Submitter.key(1),
                            "bench-#",
                            receipt,
                            receipt.substring(0, receipt.lastIndexOf('-')) + "-#",
                            answer.header("X-Request-Id"),
                            "bench-request-#"),
                    sql.column("SELECT id FROM call"),
                    text -> types(sql, text));
        }
    }

    private static void tell(List<CapturedStatement> statements) {
        System.out.println("One submission is " + statements.size() + " statements, BEGIN and COMMIT included, in "
                + PgbenchScript.messages(statements) + " messages:");
        for (CapturedStatement statement : statements) {
            String text = statement.sql().replaceAll("\\s+", " ");
            System.out.println("  " + text.substring(0, Math.min(FIRST_WORDS, text.length())));
        }
    }

    private static void logStatements(Sql sql, String setting) {
        sql.execute(setting);
        sql.execute("SELECT pg_reload_conf()");
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> types(Sql sql, String text) {
        sql.execute("PREPARE captured AS " + text);
        List<String> types =
                sql.column("SELECT unnest(parameter_types) FROM pg_prepared_statements WHERE name = 'captured'");
        sql.execute("DEALLOCATE captured");
        return types;
    }
}
