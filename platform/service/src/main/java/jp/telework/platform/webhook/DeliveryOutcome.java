package jp.telework.platform.webhook;

import jp.telework.kernel.text.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one attempt. */
@Schema(
        description = "DELIVERED: 2xx。REDIRECTED: 3xx（追わない）。GONE: 410。REFUSED: その他の応答。TIMEOUT: 時間内に応答なし。"
                + "CONNECT_FAILED、TLS_FAILED、NO_ANSWER: 接続できない、証明書を信頼できない、応答前に切断。"
                + "ADDRESS_NOT_ALLOWED: 宛先が見つからないか公開されていない。"
                + " 2xx; 3xx, never followed; 410; any other status; no answer in time; no connection, no trusted"
                + " certificate, or closed before an answer; unknown or not public")
public enum DeliveryOutcome implements Term {
    DELIVERED,
    REDIRECTED,
    GONE,
    REFUSED,
    TIMEOUT,
    CONNECT_FAILED,
    TLS_FAILED,
    NO_ANSWER,
    ADDRESS_NOT_ALLOWED
}
