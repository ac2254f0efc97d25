package jp.telework.furusato.town.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jp.telework.furusato.town.domain.Duty;
import jp.telework.furusato.town.domain.TownBasis;
import jp.telework.furusato.town.domain.TownTerms;
import jp.telework.furusato.town.domain.Towns;
import jp.telework.furusato.town.domain.act.EvidenceDocument;
import jp.telework.furusato.town.domain.act.MeasureChange;
import jp.telework.furusato.town.domain.act.MeasureProposal;
import jp.telework.furusato.town.domain.act.PlanAdoption;
import jp.telework.furusato.town.domain.act.PlanDraft;
import jp.telework.furusato.town.domain.act.PlanReview;
import jp.telework.furusato.town.domain.act.ProgressReport;
import jp.telework.furusato.town.domain.act.Survey;
import jp.telework.kernel.document.DocumentFacts;

/** What towns keep and show as JSON without being part of a resource's signature, for the native image. */
@RegisterForReflection(
        targets = {
            TownView.class,
            TownView.MeasureView.class,
            TownView.PlanView.class,
            TownView.ReviewView.class,
            TownView.ReportView.class,
            TownView.AchievementView.class,
            TownView.DutyView.class,
            Survey.class,
            Survey.Indicator.class,
            MeasureProposal.class,
            MeasureChange.class,
            EvidenceDocument.class,
            DocumentFacts.class,
            TownView.EvidenceView.class,
            PlanDraft.class,
            PlanDraft.Content.class,
            PlanDraft.Target.class,
            PlanReview.class,
            PlanAdoption.class,
            ProgressReport.class,
            ProgressReport.Actual.class,
            TownBasis.class,
            TownBasis.ProposedMeasure.class,
            TownTerms.class,
            Duty.class,
            Towns.Summary.class
        })
final class TownReflection {

    private TownReflection() {}
}
