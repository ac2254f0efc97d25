package jp.telework.platform.seal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.telework.kernel.audit.AuditSeal;
import jp.telework.platform.event.EventData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seal as auditors read it, and as the event tells it to the ministry's systems. */
@Schema(
        name = "AuditSeal",
        description = "監査記録の封印。statement（UTF-8）を鍵 keyId で署名したものが signature（Ed25519、base64）。 A seal of the audit trail:"
                + " signature (Ed25519, base64) is over statement in UTF-8, by the key keyId.")
@EventData(kind = "audit")
public record AuditSealView(
        UUID id,

        @Schema(description = "1からの番号 / number from 1", examples = "12")
        int number,

        @Schema(examples = "2018-04-01") LocalDate day,
        Instant sealedAt,

        @Schema(description = "これまでに封印された記録の列の数 / streams sealed so far", examples = "1200")
        long streams,

        @Schema(description = "これまでに封印された行の数 / rows sealed so far", examples = "47110")
        long rows,

        @Schema(description = "この封印の木の葉の数 / leaves of this seal's tree", examples = "170")
        int heads,

        @Schema(
                description = "木の根（RFC 6962、SHA-256） / root of the tree",
                examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        String root,

        @Schema(
                description = "前の封印の statement の SHA-256。最初は空 / SHA-256 of the statement before; empty for the first",
                examples = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")
        String previous,

        @Schema(examples = "0123456789abcdef") String keyId,
        String statement,
        String signature) {

    static AuditSealView of(AuditSeals.Kept kept) {
        AuditSeal seal = kept.seal();
        return new AuditSealView(
                kept.id(),
                seal.number(),
                seal.day(),
                seal.sealedAt(),
                seal.streams(),
                seal.rows(),
                seal.heads(),
                seal.root(),
                seal.previous(),
                seal.keyId(),
                seal.statement(),
                seal.signature());
    }
}
