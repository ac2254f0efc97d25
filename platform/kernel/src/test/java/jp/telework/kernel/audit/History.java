package jp.telework.kernel.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small trail in memory that can be sealed, and spoilt. */
final class History implements Trail {

    static final SealKey KEY = SealKey.ofSecret("a secret of a test, long enough for a key");
    static final Instant BEGIN = Instant.parse("2018-04-02T00:00:00Z");

    final List<AuditRow> rows = new ArrayList<>();
    final List<AuditSeal> seals = new ArrayList<>();
    final List<SealedHead> heads = new ArrayList<>();
    private int hours;

    /** Two days that were sealed, with a stream that goes on, and rows that no seal covers yet. */
    static History small() {
        History history = new History();
        history.append("grant/1", "CREATE");
        history.append("application/1", "CREATE");
        history.append("application/1", "SUBMIT");
        history.append("application/1", "RETURN");
        history.seal();
        history.append("application/1", "RESUBMIT");
        history.append("caller/x", "SUBMIT");
        history.append("application/1", "ADOPT");
        history.seal();
        history.append("application/1", "WITHDRAW");
        history.append("grant/2", "CREATE");
        return history;
    }

    History copy() {
        History copy = new History();
        copy.rows.addAll(rows);
        copy.seals.addAll(seals);
        copy.heads.addAll(heads);
        copy.hours = hours;
        return copy;
    }

    void append(String stream, String action) {
        hours++;
        rows.add(next(stream, action, BEGIN.plusSeconds(3600L * hours)));
    }

    AuditRow next(String stream, String action, Instant at) {
        List<AuditRow> before =
                rows.stream().filter(row -> row.stream().equals(stream)).toList();
        String previous = before.isEmpty() ? "" : before.get(before.size() - 1).hash();
        return hashed(new AuditRow(
                rows.size() + 1,
                stream,
                before.size() + 1,
                at,
                "shirahama",
                "telework-cli",
                "8000020304018",
                action,
                "DONE",
                null,
                "request-" + hours,
                null,
                "ab",
                "{\"reason\": \"住所の誤り\"}",
                previous,
                ""));
    }

    static AuditRow hashed(AuditRow row) {
        return withHash(row, row.expectedHash());
    }

    static AuditRow withHash(AuditRow row, String hash) {
        return new AuditRow(
                row.id(),
                row.stream(),
                row.position(),
                row.occurredAt(),
                row.actor(),
                row.client(),
                row.organisation(),
                row.action(),
                row.outcome(),
                row.code(),
                row.requestId(),
                row.beforeDigest(),
                row.afterDigest(),
                row.detail(),
                row.previousHash(),
                hash);
    }

    /** Gives the rows of a stream fresh ids, positions and hashes in the order in which they stand. */
    void chain(String stream) {
        String previous = "";
        int position = 0;
        for (int i = 0; i < rows.size(); i++) {
            AuditRow row = rows.get(i);
            if (row.stream().equals(stream)) {
                position++;
                AuditRow made = hashed(new AuditRow(
                        i + 1,
                        stream,
                        position,
                        row.occurredAt(),
                        row.actor(),
                        row.client(),
                        row.organisation(),
                        row.action(),
                        row.outcome(),
                        row.code(),
                        row.requestId(),
                        row.beforeDigest(),
                        row.afterDigest(),
                        row.detail(),
                        previous,
                        ""));
                rows.set(i, made);
                previous = made.hash();
            }
        }
    }

    void seal() {
        hours++;
        Map<String, AuditRow> last = new TreeMap<>(TrailCheck::byCodePoints);
        rows.forEach(row -> last.put(row.stream(), row));
        int number = seals.size() + 1;
        MerkleTree tree = new MerkleTree();
        last.forEach((stream, row) -> {
            boolean grown =
                    heads.stream().noneMatch(head -> head.stream().equals(stream) && head.position() == row.position());
            if (grown) {
                SealedHead head = new SealedHead(number, tree.size(), stream, row.position(), row.hash());
                heads.add(head);
                tree.add(head.leaf());
            }
        });
        seals.add(new AuditSeal(
                        "notes",
                        number,
                        LocalDate.of(2018, 4, number),
                        BEGIN.plusSeconds(3600L * hours),
                        last.size(),
                        rows.size(),
                        tree.size(),
                        tree.root(),
                        number == 1 ? "" : seals.get(number - 2).digest(),
                        "",
                        "")
                .signed(KEY));
    }

    List<TrailFinding> check() {
        return check(List.of());
    }

    List<TrailFinding> check(List<AuditSeal> published) {
        return TrailCheck.of(this, List.of(KEY), published).findings();
    }

    @Override
    public List<AuditSeal> seals() {
        return seals;
    }

    @Override
    public Iterator<SealedHead> headsBySeal() {
        return heads.stream()
                .sorted(Comparator.comparingInt(SealedHead::seal).thenComparingInt(SealedHead::number))
                .iterator();
    }

    @Override
    public Iterator<SealedHead> headsByStream() {
        return heads.stream()
                .sorted(Comparator.comparing(SealedHead::stream, TrailCheck::byCodePoints)
                        .thenComparingInt(SealedHead::position))
                .iterator();
    }

    @Override
    public Iterator<AuditRow> rows() {
        return rows.stream()
                .sorted(Comparator.comparing(AuditRow::stream, TrailCheck::byCodePoints)
                        .thenComparingInt(AuditRow::position))
                .iterator();
    }
}
