package jp.telework.furusato.town.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.town.domain.Duties;
import jp.telework.furusato.town.domain.Duty;
import jp.telework.furusato.town.domain.PlanStatus;
import jp.telework.furusato.town.domain.TargetAchievement;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.domain.TownAct;
import jp.telework.furusato.town.domain.TownBasis;
import jp.telework.furusato.town.domain.TownFile;
import jp.telework.furusato.town.domain.TownStatus;
import jp.telework.furusato.town.domain.act.MeasureChange;
import jp.telework.furusato.town.domain.act.MeasureProposal;
import jp.telework.furusato.town.domain.act.MeasureStatus;
import jp.telework.furusato.town.domain.act.PlanDraft;
import jp.telework.furusato.town.domain.act.PlanReview;
import jp.telework.furusato.town.domain.act.ProgressReport;
import jp.telework.furusato.town.domain.act.Survey;
import jp.telework.furusato.town.usecase.FindTowns;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.text.Language;
import jp.telework.platform.command.TraceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A selected town as its organisation and the ministry see it. */
@Schema(name = "Town", description = "選定されたまち。 A selected town.")
public record TownView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID roundId,
        @Schema(required = true) UUID proposalId,
        @Schema(required = true, examples = "R08-MT-000012") String receiptNumber,

        @Schema(required = true, description = "団体の法人番号 / corporate number", examples = "8000020304018")
        String organisation,

        @Schema(required = true) String organisationName,
        @Schema(required = true, examples = "304018") String localGovernmentCode,
        @Schema(required = true, examples = "和歌山県白浜町") String areaName,
        @Schema(required = true) Region region,
        @Schema(required = true, examples = "2026") int fiscalYear,
        @Schema(required = true) String title,

        @Schema(
                required = true,
                description =
                        "SELECTED 選定済, SURVEYING 現状調査, MEASURES_PROPOSED 取組の提案, PLAN_DRAFTED 計画案, PLAN_ADOPTED 計画決定,"
                                + " FOLLOW_UP フォローアップ")
        TownStatus status,

        @Schema(required = true, description = "結果の公表の日 / day of the publication")
        LocalDate openedOn,

        @Schema(required = true, description = "提案書の内容 / what the proposal said")
        TownBasis proposal,

        @Nullable Survey survey,
        @Schema(required = true) List<MeasureView> measures,

        @Schema(required = true, description = "計画の全ての版 / all versions of the plan")
        List<PlanView> plans,

        @Schema(required = true) List<ReportView> progressReports,

        @Schema(required = true, description = "期限と通知 / what is due, with reminders")
        List<DutyView> duties,

        @Schema(required = true) ExternalReferences externalReferences) {

    /** A measure as it stands. */
    @Schema(name = "TownMeasure")
    public record MeasureView(
            @Schema(required = true) int number,
            @Schema(required = true) MeasureStatus status,
            @Schema(required = true) MeasureProposal proposal,
            @Schema(required = true) List<MeasureChange> changes,

            @Schema(required = true, description = "実施を示す書類 / evidence")
            List<EvidenceView> documents) {}

    /** A document of evidence. */
    @Schema(name = "TownEvidence")
    public record EvidenceView(
            @Schema(required = true, description = "取得に使う番号 / number for the download")
            int number,

            @Schema(required = true) DocumentFacts file,
            @Schema(required = true) Instant attachedAt) {

        static EvidenceView of(TownAct act, DocumentFacts file) {
            return new EvidenceView(act.number(), file, act.actedAt());
        }
    }

    /** A version of the plan. */
    @Schema(name = "TownPlan")
    public record PlanView(
            @Schema(required = true) int version,

            @Schema(
                    required = true,
                    description = "DRAFT 案, RETURNED 差戻し, REVIEWED 確認済, ADOPTED 決定, REVISED 改定済, REPLACED 差替え")
            PlanStatus status,

            @Schema(required = true) PlanDraft.Content content,
            @Schema(required = true) Instant draftedAt,
            @Nullable ReviewView review,

            @Schema(
                    description =
                            "まちの決定。省が自ら決定した以前の計画にはない。 The town's decision; absent from older plans, which the ministry"
                                    + " adopted itself")
            @Nullable
            ResolutionView resolution,

            @Schema(description = "まちの決定を省が記録した日時 / when the ministry recorded the town's decision") @Nullable
            Instant adoptedAt) {

        /** A version as it stands. */
        static PlanView of(TownFile.PlanVersion plan) {
            TownFile.Entry<PlanReview> review = plan.review();
            var adoption = plan.adoption();
            TownFile.Resolution resolution = plan.resolution();
            return new PlanView(
                    plan.number(),
                    plan.status(),
                    plan.content(),
                    plan.draft().act().actedAt(),
                    review == null
                            ? null
                            : new ReviewView(
                                    review.content().outcome(),
                                    review.content().comment(),
                                    review.act().actedAt()),
                    resolution == null ? null : ResolutionView.of(resolution),
                    adoption == null ? null : adoption.act().actedAt());
        }
    }

    /** A version's review. */
    @Schema(name = "TownPlanReview")
    public record ReviewView(
            @Schema(required = true) PlanReview.Outcome outcome,
            @Nullable String comment,
            @Schema(required = true) Instant reviewedAt) {}

    /** A year's report with the achievement of each target. */
    @Schema(name = "TownProgress")
    public record ReportView(
            @Schema(required = true) ProgressReport report,
            @Schema(required = true) Instant reportedAt,
            @Schema(required = true) List<AchievementView> achievements) {}

    /** How far a target is reached. */
    @Schema(name = "TownAchievement")
    public record AchievementView(
            @Schema(required = true) String indicator,

            @Schema(required = true, description = "現状調査の値 / the survey's figure")
            BigDecimal base,

            @Schema(required = true) BigDecimal target,
            @Schema(required = true) int targetFiscalYear,
            @Schema(required = true) BigDecimal actual,

            @Schema(description = "現状から目標までのうち進んだ割合（％） / share of the way, percent", examples = "21.7") @Nullable
            BigDecimal percent,

            @Schema(required = true) boolean reached,
            @Schema(required = true) TraceView trace) {

        static AchievementView of(TargetAchievement one, Language language) {
            return new AchievementView(
                    one.target().indicator(),
                    one.base().value(),
                    one.target().value(),
                    one.target().fiscalYear(),
                    one.actual(),
                    one.percent(),
                    one.reached(),
                    TraceView.of(one.step(), language));
        }
    }

    /** Something due, with its reminder. */
    @Schema(name = "TownDuty")
    public record DutyView(
            @Schema(required = true, description = "SURVEY 現状調査, MEASURES 取組, PLAN 計画案, PROGRESS_REPORT 進捗報告")
            Duty.Kind kind,

            @Schema(description = "進捗報告の年度 / fiscal year of a report") @Nullable
            Integer fiscalYear,

            @Schema(required = true) LocalDate dueOn,
            @Schema(required = true) State state,
            @Nullable LocalDate fulfilledOn,

            @Schema(description = "通知した日 / reminded on") @Nullable
            LocalDate remindedOn) {

        /** Where a duty stands today. */
        public enum State {
            OPEN,
            OVERDUE,
            FULFILLED
        }

        static DutyView of(Duties.Row row, LocalDate today) {
            State state = row.fulfilledOn() != null
                    ? State.FULFILLED
                    : row.dueOn().isBefore(today) ? State.OVERDUE : State.OPEN;
            return new DutyView(
                    row.kind(),
                    row.kind() == Duty.Kind.PROGRESS_REPORT ? row.ordinal() : null,
                    row.dueOn(),
                    state,
                    row.fulfilledOn(),
                    row.remindedOn());
        }
    }

    static TownView of(FindTowns.Found found, Language language, LocalDate today) {
        Town town = found.town();
        TownFile file = town.file();
        return new TownView(
                town.id(),
                town.roundId(),
                town.proposalId(),
                town.receiptNumber(),
                town.organisation().value(),
                town.organisationName(),
                town.area().value(),
                town.areaName(),
                town.region(),
                town.fiscalYear().value(),
                town.title(),
                town.status(),
                town.openedOn(),
                town.basis(),
                file.survey().map(TownFile.Entry::content).orElse(null),
                file.measures().stream().map(TownView::measure).toList(),
                file.plans().stream().map(PlanView::of).toList(),
                file.reports().stream()
                        .map(report -> report(report, file, language))
                        .toList(),
                found.duties().stream().map(row -> DutyView.of(row, today)).toList(),
                town.externalReferences());
    }

    private static MeasureView measure(TownFile.Measure measure) {
        return new MeasureView(
                measure.number(),
                measure.status(),
                measure.proposal(),
                measure.changes().stream().map(TownFile.Entry::content).toList(),
                measure.documents().stream()
                        .map(document -> EvidenceView.of(
                                document.act(), document.content().file()))
                        .toList());
    }

    private static ReportView report(TownFile.Entry<ProgressReport> entry, TownFile file, Language language) {
        ProgressReport report = entry.content();
        List<AchievementView> achievements = TargetAchievement.of(report, file).stream()
                .map(one -> AchievementView.of(one, language))
                .toList();
        return new ReportView(report, entry.act().actedAt(), achievements);
    }
}
