package jp.telework.kernel.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** A small trail in memory that can be sealed, and spoilt. */
final class History implements TrailInParts {

    static final SealKey KEY = SealKey.ofSecret("a secret of a test, long enough for a key");
    static final Instant BEGIN = Instant.parse("2018-04-02T00:00:00Z");

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::stream, TrailCheck::byCodePoints).thenComparingInt(Place::position);

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

    /** What a walk in parts of so many rows finds, with one root in each part and the rest in the last. */
    List<TrailFinding> walk(int rowsAtATime) {
        List<TrailFinding> found = new ArrayList<>();
        Place at = Place.BEGINNING;
        int root = -1;
        do {
            Place upTo = behind(at, rowsAtATime).orElse(Place.END);
            int upToRoot = upTo.equals(Place.END) ? Integer.MAX_VALUE : Math.max(root, 0) + 1;
            TrailSlice slice = new TrailSlice(at, upTo, root, upToRoot);
            found.addAll(TrailCheck.of(this, List.of(KEY), slice).findings());
            at = upTo;
            root = upToRoot;
        } while (!at.equals(Place.END));
        return found;
    }

    List<TrailFinding> check(List<AuditSeal> published) {
        return TrailCheck.of(this, List.of(KEY), published).findings();
    }

    @Override
    public List<AuditSeal> seals() {
        return seals;
    }

    @Override
    public Iterator<SealedHead> headsBySeal(int after, int upTo) {
        return heads.stream()
                .filter(head -> head.seal() > after && head.seal() <= upTo)
                .sorted(Comparator.comparingInt(SealedHead::seal).thenComparingInt(SealedHead::number))
                .iterator();
    }

    @Override
    public Iterator<SealedHead> headsByStream(Place after, Place upTo) {
        return between(heads, head -> new Place(head.stream(), head.position()), after, upTo)
                .iterator();
    }

    @Override
    public Iterator<AuditRow> rows(Place after, Place upTo) {
        return between(rows, History::place, after, upTo).iterator();
    }

    private static Place place(AuditRow row) {
        return new Place(row.stream(), row.position());
    }

    private static <T> Stream<T> between(List<T> all, Function<T, Place> place, Place after, Place upTo) {
        return all.stream()
                .filter(one -> ORDER.compare(place.apply(one), after) > 0 && ORDER.compare(place.apply(one), upTo) <= 0)
                .sorted(Comparator.comparing(place, ORDER));
    }

    @Override
    public Optional<AuditRow> row(Place at) {
        return rows.stream().filter(row -> place(row).equals(at)).findFirst();
    }

    @Override
    public Optional<Place> behind(Place after, long count) {
        return between(rows, History::place, after, Place.END)
                .skip(count - 1)
                .map(History::place)
                .findFirst();
    }

    @Override
    public Set<String> grownSince(int seal) {
        Set<String> streams = new TreeSet<>();
        heads.stream().filter(head -> head.seal() > seal).forEach(head -> streams.add(head.stream()));
        rows.stream()
                .filter(row ->
                        headUpTo(seal, row.stream()).stream().noneMatch(head -> head.position() >= row.position()))
                .forEach(row -> streams.add(row.stream()));
        return streams;
    }

    @Override
    public Optional<SealedHead> headUpTo(int seal, String stream) {
        return heads.stream()
                .filter(head -> head.seal() <= seal && head.stream().equals(stream))
                .max(Comparator.comparingInt(SealedHead::position));
    }
}
