package jp.telework.kernel.audit;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import jp.telework.kernel.audit.TrailFinding.Kind;
import org.jspecify.annotations.Nullable;

/** Checks the rows of one stream in their order. Only the first finding counts: those after it may follow from it. */
final class StreamCheck {

    private final String stream;
    private final Iterator<SealedHead> heads;
    private final Instant sealedBefore;
    private @Nullable SealedHead head;
    private @Nullable TrailFinding finding;
    private String previousHash;
    private int expected;
    private long previousId;
    private long unsealed;

    /**
     * A check from a row on.
     *
     * @param start the row that was checked before
     * @param sealed heads behind that row
     * @param sealedBefore rows of earlier times are sealed
     */
    StreamCheck(String stream, Start start, List<SealedHead> sealed, Instant sealedBefore) {
        this.stream = stream;
        this.heads = sealed.iterator();
        this.sealedBefore = sealedBefore;
        this.previousHash = start.hash();
        this.previousId = start.id();
        this.expected = start.position() + 1;
        nextHead();
    }

    /**
     * A row that was checked before.
     *
     * @param id 0 when it is not known
     */
    record Start(int position, String hash, long id) {

        static final Start FIRST = new Start(0, "", 0);

        static Start of(AuditRow row) {
            return new Start(row.position(), row.hash(), row.id());
        }

        static Start of(SealedHead head) {
            return new Start(head.position(), head.hash(), 0);
        }
    }

    private void nextHead() {
        head = heads.hasNext() ? heads.next() : null;
    }

    void next(AuditRow row) {
        if (finding != null) {
            return;
        }
        if (row.position() > expected) {
            finding = TrailFinding.row(Kind.ROW_MISSING, stream, expected);
        } else if (row.position() < expected) {
            finding = TrailFinding.row(Kind.ROW_EXTRA, stream, row.position());
        } else if (!row.previousHash().equals(previousHash)
                || !row.hash().equals(row.expectedHash())
                || !row.isWellFormed()
                || row.id() <= previousId) {
            finding = TrailFinding.row(Kind.ROW_WRONG, stream, row.position());
        } else {
            seal(row);
        }
        previousHash = row.hash();
        previousId = row.id();
        expected++;
    }

    private void seal(AuditRow row) {
        if (head == null) {
            unsealed++;
            if (row.occurredAt().isBefore(sealedBefore)) {
                finding = TrailFinding.row(Kind.ROW_EXTRA, stream, row.position());
            }
        } else if (head.position() == row.position()) {
            if (!head.hash().equals(row.hash())) {
                finding = TrailFinding.row(Kind.ROW_REWRITTEN, stream, row.position());
            }
            nextHead();
        }
    }

    long unsealed() {
        return unsealed;
    }

    /** What was found, when further rows of the stream are checked another time. */
    @Nullable
    TrailFinding soFar() {
        return finding;
    }

    /** What was found, when these were all rows of the stream. */
    @Nullable
    TrailFinding end() {
        return finding == null && head != null ? TrailFinding.row(Kind.ROW_MISSING, stream, expected) : finding;
    }
}
