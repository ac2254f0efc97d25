package jp.telework.subsidy.grant.duty.api;

import java.time.LocalDate;
import java.util.UUID;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.subsidy.grant.duty.domain.Obligations;
import jp.telework.subsidy.grant.lifecycle.domain.Obligation;
import jp.telework.subsidy.grant.lifecycle.domain.ObligationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A duty that is not fulfilled, with its case. */
@Schema(name = "OpenObligation", description = "履行されていない義務と案件。 A duty that is not fulfilled, with its case.")
public record OpenObligationView(
        UUID grantId,
        UUID callId,
        @Schema(examples = "R08-FT-000123") String receiptNumber,
        CorporateNumber organisation,
        String organisationName,
        ObligationKind kind,
        int ordinal,
        @Schema(examples = "実績報告") String text,
        @Schema(examples = "適正化法第14条（実績報告）") String clause,
        LocalDate dueOn,
        Obligation.State state,

        @Schema(description = "期限経過を確認した日 / day of the run that found it overdue") @Nullable
        LocalDate overdueSince) {

    static OpenObligationView of(Obligations.Row row, LocalDate today, Language language) {
        Obligation obligation = new Obligation(row.kind(), row.ordinal(), row.dueOn(), null);
        return new OpenObligationView(
                row.grantId(),
                row.callId(),
                row.receiptNumber(),
                row.organisation(),
                row.organisationName(),
                row.kind(),
                row.ordinal(),
                obligation.text().in(language),
                row.kind().clause().in(language),
                row.dueOn(),
                obligation.stateOn(today),
                row.overdueSince());
    }
}
