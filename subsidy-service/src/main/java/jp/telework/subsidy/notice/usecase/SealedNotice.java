package jp.telework.subsidy.notice.usecase;

import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.text.Language;
import jp.telework.platform.json.StoredJson;
import jp.telework.platform.print.Imprint;
import jp.telework.subsidy.notice.domain.Notice;

/**
 * A notice with the hash of its content.
 *
 * @param contentSha256 SHA-256 of the notice's canonical JSON (RFC 8785), 64 hexadecimal digits
 */
public record SealedNotice(Notice content, String contentSha256) {

    static SealedNotice of(Notice notice) {
        return new SealedNotice(
                notice, CanonicalJson.of(StoredJson.write(notice)).sha256());
    }

    Imprint imprint() {
        return new Imprint(
                content.title() + " " + content.head().documentNumber(),
                content.head().issuer(),
                content.kind().title(Language.EN),
                content.head().issuedOn(),
                contentSha256);
    }
}
