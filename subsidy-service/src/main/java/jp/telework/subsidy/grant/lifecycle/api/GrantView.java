package jp.telework.subsidy.grant.lifecycle.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantStatus;
import jp.telework.subsidy.grant.lifecycle.usecase.Duties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case: its state, its amounts, what is due, and its acts in their order. */
@Schema(
        name = "Grant",
        description = "交付案件。金額は円。timeline は手続の行為を古い順に並べる。"
                + " A case; amounts in yen. The timeline lists its acts, oldest first.")
public record GrantView(
        UUID id,
        UUID applicationId,
        UUID callId,
        @Schema(examples = "R08-FT-000123") String receiptNumber,
        String title,
        CorporateNumber organisation,
        String organisationName,
        GrantStatus status,
        @Schema(examples = "R08-FT/1") String rulesVersion,
        @Schema(description = "採択額 / adopted") Yen adoptedYen,

        @Schema(description = "交付申請額 / applied for") @Nullable
        Yen requestedYen,

        @Schema(description = "交付決定額。変更・一部取消の後の額 / decided, after changes and partial cancellations") @Nullable
        Yen decidedYen,

        @Schema(description = "確定額 / fixed") @Nullable Yen fixedYen,
        @Schema(description = "支払済みの額 / paid") Yen paidYen,

        @Schema(description = "送ったが結果の分からない支払 / sent, outcome unknown")
        Yen unconfirmedYen,

        @Schema(description = "返還された元本 / principal returned")
        Yen returnedYen,

        @Schema(description = "義務と期限。期限の順 / obligations by their days")
        List<ObligationView> obligations,

        @Schema(description = "処理期間 / processing times") List<ProcessingView> processing,

        List<ActView> timeline,
        ExternalReferences externalReferences,
        Instant createdAt,
        Instant updatedAt) {

    /** One act of the case. */
    @Schema(
            name = "GrantAct",
            description = "手続の行為。内容の形は kind による。 An act of the case; the shape of its content follows from kind.")
    public record ActView(
            int number,
            @Schema(examples = "FORMAL_APPLICATION") String kind,
            Instant actedAt,

            @Schema(description = "行為者。省の職員にだけ見える / who acted, shown to ministry staff") @Nullable
            String actor,

            @Nullable String reference,
            @Schema(implementation = Object.class) ActContent content) {

        static ActView of(Act act, boolean staff) {
            return new ActView(
                    act.number(),
                    act.kind(),
                    act.actedAt(),
                    staff ? act.hand().name() : null,
                    act.reference().orElse(null),
                    act.content());
        }
    }

    /**
     * Who reads.
     *
     * @param staff whether the reader sees the ministry's own business
     * @param today in Japan
     */
    record Reader(boolean staff, Language language, LocalDate today) {}

    static GrantView of(Grant grant, Duties duties, Reader reader) {
        boolean staff = reader.staff();
        return new GrantView(
                grant.id(),
                grant.applicationId(),
                grant.callId(),
                grant.receiptNumber(),
                grant.title(),
                grant.organisation(),
                grant.organisationName(),
                grant.status().shownTo(staff),
                grant.basis().rulesLabel(),
                grant.basis().adopted().requestedYen(),
                grant.requestedYen().orElse(null),
                grant.decidedYen().orElse(null),
                grant.fixedYen().orElse(null),
                grant.paidYen(),
                grant.unconfirmedYen(),
                grant.returnedYen(),
                duties.of(grant).stream()
                        .map(obligation -> ObligationView.of(obligation, reader.today(), reader.language()))
                        .toList(),
                duties.steps(grant, reader.today()).stream()
                        .map(ProcessingView::of)
                        .toList(),
                grant.file().acts().stream()
                        .filter(act -> staff || !act.content().internal())
                        .map(act -> ActView.of(act, staff))
                        .toList(),
                grant.externalReferences(),
                grant.createdAt(),
                grant.updatedAt(staff));
    }
}
