package jp.telework.test.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The last release runs on the schema of this one (docs/adr/0029). What it reads or writes is taken away by a contract
 * step only, and a contract step names a released migration: code that does not know it no longer starts.
 */
final class MigrationRules {

    private static final String KIND = "(?:table|function|view|sequence)";
    private static final Pattern CREATED =
            Pattern.compile("^create (?:unlogged )?" + KIND + " (?:if not exists )?(\\w+)");
    private static final Pattern CONCERNED = Pattern.compile("^(?:alter table (?:if exists )?(?:only )?"
            + "|create (?:unique )?index .*? on (?:only )?|drop " + KIND + " (?:if exists )?|truncate (?:table )?"
            + "|drop (?:trigger|rule|policy) .*? on |revoke .*? on (?:" + KIND + " )?)(\\w+)");
    private static final Pattern ENTRY = Pattern.compile(
            "INSERT\\s+INTO\\s+schema_contract\\s*\\(step,\\s*needs,\\s*reason\\)\\s*VALUES\\s*"
                    + "\\('(V\\d{4})',\\s*'(V\\d{4})',\\s*'[^']+'\\)",
            Pattern.CASE_INSENSITIVE);

    private final Releases releases;

    MigrationRules(Releases releases) {
        this.releases = releases;
    }

    /** One sentence for each statement that would disturb the last release. */
    List<String> findings(List<Migration> migrations) {
        List<String> findings = new ArrayList<>(edits(migrations));
        for (Migration migration : migrations) {
            if (!releases.contains(migration)) {
                findings.addAll(migration.isContract() ? contract(migration) : expansion(migration, migrations));
            }
        }
        return findings;
    }

    private List<String> edits(List<Migration> migrations) {
        List<String> findings = new ArrayList<>();
        Set<String> gone = new TreeSet<>();
        releases.files().forEach(gone::add);
        for (Migration migration : migrations) {
            gone.remove(migration.toString());
            if (releases.contains(migration) && !releases.isAsReleased(migration)) {
                findings.add(migration + " was edited after its release");
            }
        }
        gone.forEach(file -> findings.add(file + " was released and is gone"));
        return findings;
    }

    private List<String> contract(Migration migration) {
        Matcher entry = ENTRY.matcher(migration.sql());
        if (!entry.find() || !entry.group(1).equals(migration.version())) {
            return List.of(migration + " is a contract step without its row: INSERT INTO schema_contract"
                    + " (step, needs, reason) VALUES ('" + migration.version() + "', …)");
        }
        if (!releases.knows(migration.module(), entry.group(2))) {
            return List.of(migration + " needs " + entry.group(2) + ", which no release knows yet: the last release"
                    + " would not start any more");
        }
        return List.of();
    }

    private List<String> expansion(Migration migration, List<Migration> all) {
        Set<String> ours = createdByTheNextRelease(migration.module(), all);
        List<String> findings = new ArrayList<>();
        for (MigrationStatement statement : migration.statements()) {
            Matcher concerned = CONCERNED.matcher(statement.text());
            if (concerned.find() && ours.contains(concerned.group(1))) {
                continue; // The last release does not know it.
            }
            for (Change change : Change.values()) {
                if (change.isIn(statement)) {
                    finding(change, statement).ifPresent(text -> findings.add(migration + " " + text));
                }
            }
        }
        return findings;
    }

    private static Optional<String> finding(Change change, MigrationStatement statement) {
        if (change.weight() == Change.Weight.NOTE && !statement.note().isEmpty()) {
            return Optional.empty();
        }
        String remedy = change.weight() == Change.Weight.NOTE
                ? " (say why it does not mind: -- N-1: …)"
                : " (do it in a contract step of a later release)";
        return Optional.of(change.meaning() + ": " + statement.text() + remedy);
    }

    private Set<String> createdByTheNextRelease(String module, List<Migration> all) {
        return all.stream()
                .filter(migration -> !releases.contains(migration))
                .filter(migration ->
                        migration.module().equals(module) || migration.module().equals("platform"))
                .flatMap(migration -> migration.statements().stream())
                .map(statement -> CREATED.matcher(statement.text()))
                .filter(Matcher::find)
                .map(created -> created.group(1))
                .collect(Collectors.toSet());
    }
}
