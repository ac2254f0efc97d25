package jp.telework.platform.exchange;

import jp.telework.kernel.reference.ExternalReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The number under which a system keeps a case. */
@Schema(
        name = "ExternalReferenceRequest",
        examples = "{\"subject\":\"application/0198c0de-0000-7000-8000-000000000001\","
                + "\"system\":\"SHIRAHAMA-BUNSHO\",\"number\":\"白総第45号\"}")
public record ExternalReferenceRequest(
        @Schema(
                required = true,
                description = "案件。イベントの subject と同じ形（種別/id）。 The case, as events name it: kind/id",
                maxLength = 100,
                examples = "application/0198c0de-0000-7000-8000-000000000001")
        @Nullable
        String subject,

        @Schema(
                required = true,
                description = "番号を付けたシステムの名 / name of the system that gave the number",
                pattern = "^" + ExternalReference.SYSTEM_PATTERN + "$",
                maxLength = 50,
                examples = "SHIRAHAMA-BUNSHO")
        @Nullable
        String system,

        @Schema(
                description = "番号。省略すると取り消す。 The number; absent: the one recorded is taken back",
                maxLength = ExternalReference.MAX_NUMBER,
                examples = "白総第45号")
        @Nullable
        String number) {}
