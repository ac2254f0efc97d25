package jp.telework.kernel.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.telework.kernel.audit.TrailFinding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Compares an audit trail with its seals. Among sealed rows it finds changed, missing, inserted and reordered ones. Among rows
 * younger than the newest seal it finds only changes within a stream.
 */
public final class TrailCheck {

    public static final int MOST = 100;

    /** A row may be dated this long before a seal and be committed after it: longer than a transaction may take. */
    private static final Duration COMMITTED_LATER = Duration.ofMinutes(1);

    private final Trail trail;
    private final Map<String, SealKey> keys;
    private final List<AuditSeal> seals;
    private final @Nullable AuditSeal last;
    private final List<TrailFinding> findings = new ArrayList<>();
    private long rows;
    private long unsealed;

    private TrailCheck(Trail trail, Collection<SealKey> keys) {
        this.trail = trail;
        this.keys = keys.stream().collect(Collectors.toMap(SealKey::id, Function.identity(), (one, same) -> one));
        this.seals = trail.seals();
        this.last = seals.isEmpty() ? null : seals.get(seals.size() - 1);
    }

    /**
     * Checks a trail.
     *
     * @param keys those that may have signed
     * @param published seals that were kept outside of the trail; each must be in it as it was
     */
    public static TrailReport of(Trail trail, Collection<SealKey> keys, List<AuditSeal> published) {
        return new TrailCheck(trail, keys).run(published);
    }

    /**
     * Checks what was added to a trail: the younger seals, and the rows that the older ones do not cover.
     *
     * @param seal up to this one the trail was checked before
     */
    public static TrailReport since(TrailInParts trail, Collection<SealKey> keys, int seal) {
        TrailCheck check = new TrailCheck(trail, keys);
        check.grown(trail, seal);
        return check.report();
    }

    /** Checks a part of a trail. What was changed so that rows and heads agree is found with the roots of their seals. */
    public static TrailReport of(TrailInParts trail, Collection<SealKey> keys, TrailSlice slice) {
        TrailCheck check = new TrailCheck(trail, keys);
        check.slice(trail, slice);
        return check.report();
    }

    private TrailReport run(List<AuditSeal> published) {
        chain();
        published(published);
        roots(seals, trail.headsBySeal());
        streams(trail.headsByStream(), trail.rows(), TrailSlice.WHOLE, StreamCheck.Start.FIRST);
        return report();
    }

    private TrailReport report() {
        return new TrailReport(findings, rows, unsealed, last);
    }

    private void grown(TrailInParts parts, int seal) {
        chain();
        if (last == null ? seal > 0 : last.number() < seal) {
            found(TrailFinding.seal(Kind.SEAL_MISSING, seal));
        }
        roots(
                seals.stream().filter(younger -> younger.number() > seal).toList(),
                parts.headsBySeal(seal, Integer.MAX_VALUE));
        for (String stream : parts.grownSince(seal)) {
            StreamCheck.Start start =
                    parts.headUpTo(seal, stream).map(StreamCheck.Start::of).orElse(StreamCheck.Start.FIRST);
            Place after = new Place(stream, start.position());
            Place end = Place.endOf(stream);
            streams(
                    parts.headsByStream(after, end),
                    parts.rows(after, end),
                    new TrailSlice(after, end, seal, Integer.MAX_VALUE),
                    start);
        }
    }

    private void slice(TrailInParts parts, TrailSlice slice) {
        chain();
        roots(seals.stream().filter(slice::has).toList(), parts.headsBySeal(slice.sealsAfter(), slice.sealsUpTo()));
        StreamCheck.Start start = StreamCheck.Start.FIRST;
        if (slice.after().position() > 0) {
            Optional<AuditRow> row = parts.row(slice.after());
            if (row.isEmpty()) {
                found(TrailFinding.row(
                        Kind.ROW_MISSING, slice.after().stream(), slice.after().position()));
                return;
            }
            start = StreamCheck.Start.of(row.get());
        }
        streams(
                parts.headsByStream(slice.after(), slice.lastHead()),
                parts.rows(slice.after(), slice.upTo()),
                slice,
                start);
    }

    private void chain() {
        String previous = "";
        int expected = 1;
        for (AuditSeal seal : seals) {
            if (seal.number() != expected) {
                found(TrailFinding.seal(Kind.SEAL_MISSING, expected));
                return;
            }
            if (!seal.previous().equals(previous)) {
                found(TrailFinding.seal(Kind.SEAL_WRONG, seal.number()));
                return;
            }
            @Nullable SealKey key = keys.get(seal.keyId());
            if (key == null || !key.verifies(seal.statement(), seal.signature())) {
                found(TrailFinding.seal(Kind.SIGNATURE_WRONG, seal.number()));
                return;
            }
            previous = seal.digest();
            expected++;
        }
    }

    private void published(List<AuditSeal> published) {
        Map<Integer, AuditSeal> kept =
                seals.stream().collect(Collectors.toMap(AuditSeal::number, Function.identity(), (one, other) -> one));
        for (AuditSeal seal : published) {
            @Nullable AuditSeal ours = kept.get(seal.number());
            if (ours == null) {
                found(TrailFinding.seal(Kind.SEAL_MISSING, seal.number()));
                return;
            }
            if (!ours.statement().equals(seal.statement())) {
                found(TrailFinding.seal(Kind.SEAL_UNLIKE_PUBLISHED, seal.number()));
                return;
            }
        }
    }

    private void roots(List<AuditSeal> some, Iterator<SealedHead> leaves) {
        Ahead<SealedHead> heads = new Ahead<>(leaves);
        for (AuditSeal seal : some) {
            if (heads.has() && heads.peek().seal() < seal.number()) {
                found(TrailFinding.seal(Kind.HEADS_WRONG, heads.peek().seal()));
                return;
            }
            MerkleTree tree = new MerkleTree();
            boolean inOrder = true;
            while (heads.has() && heads.peek().seal() == seal.number()) {
                SealedHead head = heads.take();
                inOrder &= head.number() == tree.size();
                tree.add(head.leaf());
            }
            if (!inOrder || tree.size() != seal.heads() || !tree.root().equals(seal.root())) {
                found(TrailFinding.seal(Kind.HEADS_WRONG, seal.number()));
                return;
            }
        }
        if (heads.has() && !exists(heads.peek().seal())) {
            found(TrailFinding.seal(Kind.SEAL_MISSING, heads.peek().seal()));
        }
    }

    /** A seal may have been made while the trail is read. */
    private boolean exists(int seal) {
        return trail.seals().stream().anyMatch(made -> made.number() == seal);
    }

    private void streams(
            Iterator<SealedHead> sealed, Iterator<AuditRow> present, TrailSlice slice, StreamCheck.Start start) {
        Ahead<SealedHead> heads = new Ahead<>(sealed);
        Ahead<AuditRow> all = new Ahead<>(present);
        while (heads.has() || all.has()) {
            String stream = first(heads, all);
            StreamCheck check = new StreamCheck(
                    stream,
                    stream.equals(slice.after().stream()) ? start : StreamCheck.Start.FIRST,
                    headsOf(stream, heads),
                    sealedBefore());
            while (all.has() && all.peek().stream().equals(stream)) {
                check.next(all.take());
                rows++;
            }
            unsealed += check.unsealed();
            @Nullable TrailFinding finding = slice.endsIn(stream) ? check.soFar() : check.end();
            if (finding != null) {
                found(finding);
            }
        }
    }

    private List<SealedHead> headsOf(String stream, Ahead<SealedHead> heads) {
        List<SealedHead> sealed = new ArrayList<>();
        while (heads.has() && heads.peek().stream().equals(stream)) {
            SealedHead head = heads.take();
            // A seal may have been made since the seals were read.
            if (last != null && head.seal() <= last.number()) {
                sealed.add(head);
            }
        }
        return sealed;
    }

    private Instant sealedBefore() {
        return last == null ? Instant.MIN : last.sealedAt().minus(COMMITTED_LATER);
    }

    private static String first(Ahead<SealedHead> heads, Ahead<AuditRow> rows) {
        if (!heads.has()) {
            return rows.peek().stream();
        }
        if (!rows.has()) {
            return heads.peek().stream();
        }
        String one = heads.peek().stream();
        String other = rows.peek().stream();
        return byCodePoints(one, other) <= 0 ? one : other;
    }

    /** The order of the database, which is that of UTF-8; that of Java's strings differs above U+FFFF. */
    public static int byCodePoints(String one, String other) {
        int[] left = one.codePoints().toArray();
        int[] right = other.codePoints().toArray();
        return Arrays.compare(left, right);
    }

    private void found(TrailFinding finding) {
        if (findings.size() < MOST) {
            findings.add(finding);
        }
    }
}
