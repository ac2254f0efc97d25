package jp.telework.seminar.dispatch.api;

import java.util.List;
import jp.telework.kernel.reason.Reason;
import jp.telework.kernel.reason.Reasons;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.seminar.dispatch.domain.Triage;
import jp.telework.seminar.dispatch.usecase.TriageRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The secretariat's triage. */
@Schema(name = "DispatchTriage", description = "受付審査 / triage", examples = Examples.TRIAGE)
public record TriageBody(
        @Schema(required = true, description = "ACCEPTED, DECLINED, HANDED_OVER") @Nullable
        String outcome,

        @Schema(description = "不受理の理由 / why it is declined") @Nullable
        List<@Nullable ReasonBody> reasons,

        @Schema(description = "予定する派遣の回数（受理の場合に必要） / planned visits, when accepted") @Nullable
        Integer plannedVisits,

        @Schema(description = "労務管理の部分の引継ぎ / what is handed over") @Nullable
        LabourHandOverBody labourHandOver,

        @Schema(description = "事務局の覚え書き（申請者には見えない） / internal note") @Nullable
        String note) {

    private static final int MAX_VISITS = 20;

    /** 理由. */
    @Schema(name = "DispatchReason")
    public record ReasonBody(
            @Schema(required = true, examples = "OUT_OF_SCOPE") @Nullable
            String code,

            @Schema(required = true, description = "根拠 / clause") @Nullable
            String clause,

            @Schema(required = true, description = "事実 / facts") @Nullable
            String facts)
            implements Reason.Sent {}

    /** 労務管理コンサルタントへの引継ぎ. */
    @Schema(name = "DispatchLabourHandOver")
    public record LabourHandOverBody(
            @Schema(required = true, description = "引継先 / office") @Nullable
            String office,

            @Schema(description = "引継先の番号 / its reference") @Nullable
            String reference,

            @Schema(required = true, description = "伝えた内容 / what it was told") @Nullable
            String note) {}

    TriageRequest.Decision read() {
        BodyFields body = new BodyFields();
        Triage.Outcome decided = body.oneOf("/outcome", outcome, Triage.Outcome.class);
        boolean accepted = "ACCEPTED".equals(outcome);
        TriageRequest.Decision decision = new TriageRequest.Decision(
                decided,
                Reasons.read(body.violations(), "/reasons", reasons).items(),
                accepted ? body.number("/plannedVisits", plannedVisits, 1, MAX_VISITS) : 0,
                labourHandOver == null ? null : labour(body, labourHandOver),
                body.optionalText("/note", note, 2000));
        body.done();
        return decision;
    }

    private static Triage.LabourHandOver labour(BodyFields body, LabourHandOverBody sent) {
        return new Triage.LabourHandOver(
                body.text("/labourHandOver/office", sent.office(), 200),
                body.optionalText("/labourHandOver/reference", sent.reference(), 100),
                body.text("/labourHandOver/note", sent.note(), 2000));
    }
}
