package jp.telework.casework.receipt.domain;

import jp.telework.kernel.json.CanonicalJson;

/**
 * The canonical form (RFC 8785) of what is handed in.
 *
 * @param canonical the JSON text
 * @param sha256 its hash, lower-case hexadecimal
 */
public record SubmittedContent(String canonical, String sha256) {

    public static SubmittedContent of(CanonicalJson json) {
        return new SubmittedContent(json.toString(), json.sha256());
    }
}
