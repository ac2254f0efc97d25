package jp.telework.platform.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
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
        @Schema(implementation = Object.class) @JsonRawValue String detail,
        String previousHash,
        String hash) {}
