package jp.telework.platform.exchange;

import jp.telework.kernel.text.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an event or a case in another system. */
@Schema(
        description = "DELIVERED: 届いた。IMPORTED: 取り込んだ。REJECTED: 取り込めなかった（理由が要る）。"
                + " Arrived; imported; not imported, which needs a reason.")
public enum AcknowledgementOutcome implements Term {
    /** 受領. */
    DELIVERED,
    /** 取込み済み. */
    IMPORTED,
    /** 取込み不可. */
    REJECTED
}
