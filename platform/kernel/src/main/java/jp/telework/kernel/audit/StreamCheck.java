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
    private String previousHash = "";
    private int expected = 1;
    private long previousId;
    private long unsealed;

    StreamCheck(String stream, List<SealedHead> sealed, Instant sealedBefore) {
        this.stream = stream;
        this.heads = sealed.iterator();
        this.sealedBefore = sealedBefore;
        nextHead();
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

    @Nullable
    TrailFinding end() {
        return finding == null && head != null ? TrailFinding.row(Kind.ROW_MISSING, stream, expected) : finding;
    }
}
