package jp.telework.seminar.dispatch.api;

import java.util.List;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.seminar.advice.domain.AdviceField;
import jp.telework.seminar.advice.domain.Period;
import jp.telework.seminar.dispatch.domain.VisitReport;
import jp.telework.seminar.dispatch.usecase.ArrangeVisits;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The manager's report on one visit. */
@Schema(name = "DispatchVisitReportBody", description = "実施の報告 / report on a visit", examples = Examples.VISIT_REPORT)
public record VisitReportBody(
        @Schema(required = true, description = "実際の開始 / real beginning") @Nullable
        String startedAt,

        @Schema(required = true, description = "実際の終了 / real end") @Nullable
        String endedAt,

        @Schema(required = true, description = "参加人数 / people of the organisation") @Nullable
        Integer participants,

        @Schema(required = true) @Nullable List<@Nullable String> fields,

        @Schema(required = true, description = "助言の内容 / advice") @Nullable
        String advice,

        @Schema(description = "次回までに行うこと / what to do until the next visit") @Nullable
        String homework) {

    ArrangeVisits.Reporting read() {
        BodyFields body = new BodyFields();
        Period held = new Period(body.instant("/startedAt", startedAt), body.instant("/endedAt", endedAt));
        int people = body.number("/participants", participants, 1, 10_000);
        List<AdviceField> advised = body.codes("/fields", fields, AdviceField.class);
        String text = body.text("/advice", advice, 5000);
        String until = body.optionalText("/homework", homework, 2000);
        body.done();
        return now -> new VisitReport(held, people, advised, text, until, now);
    }
}
