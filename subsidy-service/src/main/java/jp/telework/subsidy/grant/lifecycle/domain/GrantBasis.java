package jp.telework.subsidy.grant.lifecycle.domain;

import java.time.LocalDate;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.subsidy.programme.domain.ProgrammeRules;
import org.jspecify.annotations.Nullable;

/**
 * What a case takes over from its call and its application when it opens, and never changes.
 *
 * @param receiptNumber of the application
 * @param callTitle the programme as the call names it
 * @param rulesLabel the pinned rules, such as {@code R08-FT/1}
 * @param projectTitle title of the project
 * @param prefecture of the site
 * @param cityAndCounty of the site
 * @param localGovernmentCode of the site
 * @param adopted what the adopted proposal plans, as a formal application would say it
 * @param screening how long the application was with the ministry; null in cases from before that was kept
 * @param targets what the proposal aims at; null when it names nothing
 * @param subsidyName 補助金の名称 as the call has it from its 交付要綱; null where the call's title stands for it
 */
public record GrantBasis(
        String receiptNumber,
        String callTitle,
        FiscalYear fiscalYear,
        String rulesLabel,
        ProgrammeRules rules,
        String projectTitle,
        @Nullable String prefecture,
        @Nullable String cityAndCounty,
        @Nullable String localGovernmentCode,
        FormalApplication adopted,
        @Nullable Screening screening,
        @Nullable Targets targets,
        @Nullable String subsidyName) {

    /**
     * 審査: from the first submission of the application on.
     *
     * @param submittedOn day of the first submission
     * @param daysPaused days for which it was with the applicant for correction
     */
    public record Screening(LocalDate submittedOn, int daysPaused) {}

    /** 目標値; each may be missing. */
    public record Targets(
            @Nullable OutcomeReportTarget movedPeople,
            @Nullable OutcomeReportTarget hiredPeople) {}
}
