package jp.telework.furusato.town.domain;

import java.util.List;
import jp.telework.casework.approval.domain.ApprovalLevel;

/**
 * The terms under which a town works, pinned when it is opened. Terms of months end on business days.
 *
 * @param surveyMonths from the publication of the results to the survey
 * @param measuresMonths to the measures
 * @param planMonths to the first draft of the plan
 * @param reportMonths from the end of a fiscal year to its progress report
 * @param reminderDays calendar days before a due day on which the town is reminded
 * @param approvalLevels 決裁経路 of the record of its plan; none in terms from before every new town had them
 */
public record TownTerms(
        int surveyMonths,
        int measuresMonths,
        int planMonths,
        int reportMonths,
        int reminderDays,
        List<ApprovalLevel> approvalLevels) {

    public TownTerms {
        approvalLevels = approvalLevels == null ? List.of() : List.copyOf(approvalLevels);
    }

    /** These terms with a route. */
    public TownTerms along(List<ApprovalLevel> levels) {
        return new TownTerms(surveyMonths, measuresMonths, planMonths, reportMonths, reminderDays, levels);
    }
}
