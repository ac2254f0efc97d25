package jp.telework.seminar.consultation.domain;

import java.time.Instant;
import jp.telework.kernel.text.Term;
import org.jspecify.annotations.Nullable;

/**
 * 相談後の対応, as the organisation sees it.
 *
 * @param answer what the organisation was told; null once erased
 * @param doneAt when it was done; null while it is open, and for NONE
 */
public record FollowUp(
        Kind kind, @Nullable String answer, @Nullable Instant doneAt) {

    /** What follows a consultation. */
    public enum Kind implements Term {
        /** なし. */
        NONE,
        /** 資料の送付. */
        SEND_MATERIALS,
        /** 再度の相談. */
        CONSULT_AGAIN,
        /** マネージャー派遣の案内. */
        SUGGEST_DISPATCH,
        /** 労務管理コンサルタントの案内. */
        SUGGEST_LABOUR_CONSULTANT
    }

    FollowUp done(Instant now) {
        return new FollowUp(kind, answer, now);
    }

    FollowUp erased() {
        return new FollowUp(kind, null, doneAt);
    }

    /** Whether something is still to be done. */
    public boolean open() {
        return kind != Kind.NONE && doneAt == null;
    }
}
