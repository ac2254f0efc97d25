package jp.telework.platform.webhook;

import jp.telework.kernel.text.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a webhook was switched off. */
@Schema(
        description = "GONE: 受信側が410を返した。FAILED_FOR_A_DAY: 一日にわたり配信できなかった。"
                + " The receiver answered 410, or nothing could be delivered for a day.")
public enum DisabledReason implements Term {
    /** The receiver said 410: it is not there any more. */
    GONE,
    /** The last attempt of the schedule failed. */
    FAILED_FOR_A_DAY
}
