package jp.telework.furusato.town.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.telework.casework.approval.domain.ApprovalError;
import jp.telework.casework.approval.domain.ApprovalRule;
import jp.telework.casework.approval.domain.Hand;
import jp.telework.furusato.town.domain.MeasurePolicy;
import jp.telework.furusato.town.domain.PlanPolicy;
import jp.telework.furusato.town.domain.ProgressPolicy;
import jp.telework.furusato.town.domain.ResolutionPolicy;
import jp.telework.furusato.town.domain.SurveyPolicy;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.domain.TownAction;
import jp.telework.furusato.town.domain.act.ActContent;
import jp.telework.furusato.town.domain.act.EvidenceDocument;
import jp.telework.furusato.town.domain.act.MeasureChange;
import jp.telework.furusato.town.domain.act.MeasureProposal;
import jp.telework.furusato.town.domain.act.PlanDraft;
import jp.telework.furusato.town.domain.act.PlanReview;
import jp.telework.furusato.town.domain.act.Survey;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;

/**
 * A command on a town.
 *
 * @param judgement judges the command and tells what it comes to; does not change the town
 */
public record TownCommand(TownAction action, Judgement judgement) {

    /**
     * What a command is judged by.
     *
     * @param today the day in Asia/Tokyo
     */
    public record Work(Town town, Hand hand, LocalDate today, Checks checks) {}

    /** Judges a command by the checks. */
    public interface Judgement {
        ActContent of(Work work);
    }

    /** 現状調査の記録: the town tells where it stands. */
    public static TownCommand record(Survey survey) {
        return new TownCommand(TownAction.RECORD_SURVEY, work -> {
            SurveyPolicy.judge(survey, work.today(), work.checks());
            return survey;
        });
    }

    /** 取組の提案, one at a time. */
    public static TownCommand propose(MeasureProposal measure) {
        return new TownCommand(TownAction.PROPOSE_MEASURE, work -> {
            MeasurePolicy.judge(measure, work.checks());
            return measure;
        });
    }

    /** 取組の状況の記録, with evidence or a reason. */
    public static TownCommand change(MeasureChange change) {
        return new TownCommand(TownAction.CHANGE_MEASURE, work -> {
            MeasurePolicy.judge(change, work.town().file(), work.today(), work.checks());
            return change;
        });
    }

    /** 実施を示す書類の添付. */
    public static TownCommand attach(EvidenceDocument document) {
        return new TownCommand(TownAction.ATTACH_EVIDENCE, work -> {
            MeasurePolicy.judge(document, work.town().file(), work.checks());
            return document;
        });
    }

    /** 推進計画の案の作成, or its revision: each draft is a version of its own. */
    public static TownCommand draft(PlanDraft.Content content) {
        return new TownCommand(
                TownAction.DRAFT_PLAN,
                work -> PlanPolicy.draft(content, work.town().file(), work.checks()));
    }

    /** 推進計画の確認 by an officer, or its return with a comment. */
    public static TownCommand review(PlanReview.Outcome outcome, String comment) {
        return new TownCommand(
                TownAction.REVIEW_PLAN,
                work -> PlanPolicy.review(outcome, comment, work.town().file(), work.checks()));
    }

    /** 推進計画の決定, by the town. */
    public static TownCommand resolve(ResolutionPolicy.Sent sent) {
        return new TownCommand(
                TownAction.RESOLVE_PLAN,
                work -> ResolutionPolicy.judge(sent, work.town().file(), work.today(), work.checks()));
    }

    /** 決定を示す書類の添付. */
    public static TownCommand attachToResolution(DocumentFacts document) {
        return new TownCommand(
                TownAction.ATTACH_RESOLUTION,
                work -> ResolutionPolicy.attach(document, work.town().file(), work.checks()));
    }

    /** まちの決定の差戻し, with the reason. */
    public static TownCommand returnResolution(String reason) {
        return new TownCommand(TownAction.RETURN_RESOLUTION, work -> {
            requireReturnable(work.town(), work.checks());
            return ResolutionPolicy.giveBack(reason, work.town().file(), work.checks());
        });
    }

    /** まちの決定の記録, by another person than the reviewer. */
    public static TownCommand adopt() {
        return new TownCommand(TownAction.ADOPT_PLAN, work -> {
            refuseLevels(work.town());
            return PlanPolicy.adopt(Optional.of(work.hand()), work.town().file(), work.checks());
        });
    }

    /** Where the terms name levels, the record is drafted and approved. */
    static void refuseLevels(Town town) {
        if (!town.terms().approvalLevels().isEmpty()) {
            throw Refusal.of(ApprovalError.DRAFT_REQUIRED, TownAction.ADOPT_PLAN);
        }
    }

    /** A drafted record is approved or given back first. */
    static void requireReturnable(Town town, Checks checks) {
        if (town.isAwaitingApproval()) {
            checks.that(ApprovalRule.NO_DRAFT_OPEN, false, "", List.of("draftOpen", true));
        }
    }

    /** 進捗報告 of a fiscal year, or its correction with a reason. */
    public static TownCommand report(ProgressPolicy.Sent sent) {
        return new TownCommand(
                TownAction.REPORT_PROGRESS,
                work -> ProgressPolicy.judge(sent, work.town().file(), work.today(), work.checks()));
    }
}
