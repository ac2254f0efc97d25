package jp.telework.kernel.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.telework.kernel.audit.TrailFinding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Holds an audit trail against its seals. Whatever was sealed and is changed, left out, put in between or put in another order
 * is found. Of what is younger than the newest seal, only changes within a stream are found.
 */
public final class TrailCheck {

    public static final int MOST = 100;

    /** A row may be dated this long before a seal and be committed after it: longer than a transaction may take. */
    private static final Duration COMMITTED_LATER = Duration.ofMinutes(1);

    private final Trail trail;
    private final Map<String, SealKey> keys;
    private final List<TrailFinding> findings = new ArrayList<>();
    private long rows;
    private long unsealed;

    private TrailCheck(Trail trail, Collection<SealKey> keys) {
        this.trail = trail;
        this.keys = keys.stream().collect(Collectors.toMap(SealKey::id, Function.identity(), (one, same) -> one));
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

    private TrailReport run(List<AuditSeal> published) {
        List<AuditSeal> seals = trail.seals();
        chain(seals);
        published(seals, published);
        roots(seals);
        @Nullable AuditSeal last = seals.isEmpty() ? null : seals.get(seals.size() - 1);
        streams(
                last == null ? 0 : last.number(),
                last == null ? Instant.MIN : last.sealedAt().minus(COMMITTED_LATER));
        return new TrailReport(findings, rows, unsealed, last);
    }

    private void chain(List<AuditSeal> seals) {
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

    private void published(List<AuditSeal> seals, List<AuditSeal> published) {
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

    private void roots(List<AuditSeal> seals) {
        Ahead<SealedHead> heads = new Ahead<>(trail.headsBySeal());
        for (AuditSeal seal : seals) {
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

    private void streams(int last, Instant sealedBefore) {
        Ahead<SealedHead> heads = new Ahead<>(trail.headsByStream());
        Ahead<AuditRow> all = new Ahead<>(trail.rows());
        while (heads.has() || all.has()) {
            String stream = first(heads, all);
            List<SealedHead> sealed = new ArrayList<>();
            while (heads.has() && heads.peek().stream().equals(stream)) {
                SealedHead head = heads.take();
                if (head.seal() <= last) {
                    sealed.add(head);
                }
            }
            StreamCheck check = new StreamCheck(stream, sealed, sealedBefore);
            while (all.has() && all.peek().stream().equals(stream)) {
                check.next(all.take());
                rows++;
            }
            unsealed += check.unsealed();
            @Nullable TrailFinding finding = check.end();
            if (finding != null) {
                found(finding);
            }
        }
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

    /** An iterator whose next element can be looked at. */
    private static final class Ahead<T> {

        private final Iterator<T> source;
        private @Nullable T next;

        Ahead(Iterator<T> source) {
            this.source = source;
            advance();
        }

        private void advance() {
            next = source.hasNext() ? source.next() : null;
        }

        boolean has() {
            return next != null;
        }

        T peek() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            return next;
        }

        T take() {
            T taken = peek();
            advance();
            return taken;
        }
    }
}
