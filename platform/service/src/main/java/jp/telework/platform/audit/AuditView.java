package jp.telework.platform.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import jp.telework.platform.json.StoredJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One audit row. The hash covers the row and the hash before it, so no row can be changed or left out unnoticed. */
@Schema(name = "AuditEntry", description = "監査記録の1行。 One row of the append-only audit trail.")
public record AuditView(
        @Schema(examples = "application/0198c0de-0000-7000-8000-000000000001")
        String stream,

        int position,
        Instant occurredAt,
        String actor,
        String client,
        @Nullable String organisation,
        @Schema(examples = "SUBMIT") String action,
        @Schema(enumeration = {"DONE", "REFUSED"}) String outcome,
        @Nullable String code,
        String requestId,
        @Nullable String beforeDigest,
        @Nullable String afterDigest,

        @Schema(
                implementation = Object.class,
                description =
                        "onBehalfOf：代理で行った操作では、だれの代理か（担当者のログイン名）。 onBehalfOf names the person in charge for whom a"
                                + " deputy acted.")
        @JsonRawValue
        String detail,

        String previousHash,
        String hash) {

    private record Deputy(@Nullable String onBehalfOf) {}

    /** For whom the actor acted, as a deputy; null for those who act in their own name. */
    @Nullable
    String principal() {
        return StoredJson.read(detail, Deputy.class).onBehalfOf();
    }
}
