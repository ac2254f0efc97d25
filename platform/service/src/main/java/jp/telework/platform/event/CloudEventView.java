package jp.telework.platform.event;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One event in CloudEvents 1.0 structured form. */
@Schema(
        name = "CloudEvent",
        description = "CloudEvents 1.0。data は変更時点の写しで、後から変わらない。 data is a snapshot taken"
                + " with the change and never altered.")
public record CloudEventView(
        @Schema(examples = "1.0") String specversion,
        UUID id,
        @Schema(examples = "/api/subsidy/v1") String source,

        @Schema(examples = "jp.telework.subsidy.application.submitted.v1")
        String type,

        @Schema(examples = "application/0198c0de-0000-7000-8000-000000000001")
        String subject,

        Instant time,
        @Schema(examples = "application/json") String datacontenttype,

        @Schema(description = "法人番号 / corporate number of the case's owner") @Nullable
        String organisation,

        String requestid,
        @Schema(implementation = Object.class) @JsonRawValue String data) {}
