package jp.telework.platform.seal;

import java.util.List;
import jp.telework.kernel.audit.SealKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The public keys as a JSON Web Key Set (RFC 7517, RFC 8037). */
@Schema(
        name = "AuditKeys",
        description = "封印を確かめる公開鍵（JSON Web Key Set）。 Public keys that check seals, as a JSON Web Key Set.")
public record AuditKeysView(List<Key> keys) {

    /** One key. */
    @Schema(name = "AuditKey")
    public record Key(
            @Schema(examples = "0123456789abcdef") String kid,
            @Schema(examples = "OKP") String kty,
            @Schema(examples = "Ed25519") String crv,
            @Schema(examples = "sig") String use,
            @Schema(examples = "EdDSA") String alg,

            @Schema(examples = "CO1WjQFrDpgFrHuzMbGr7zWWPpKVsiyNelR9TZLrZx4")
            String x) {}

    static AuditKeysView of(List<SealKey> keys) {
        return new AuditKeysView(keys.stream()
                .map(key -> new Key(key.id(), "OKP", "Ed25519", "sig", "EdDSA", key.publicJwk()))
                .toList());
    }
}
