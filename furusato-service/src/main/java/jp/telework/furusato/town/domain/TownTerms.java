package jp.telework.furusato.town.domain;

/**
 * The terms under which a town works, pinned when it is opened. Terms of months end on business days.
 *
 * @param surveyMonths from the publication of the results to the survey
 * @param measuresMonths to the measures
 * @param planMonths to the first draft of the plan
 * @param reportMonths from the end of a fiscal year to its progress report
 * @param reminderDays calendar days before a due day on which the town is reminded
 */
public record TownTerms(int surveyMonths, int measuresMonths, int planMonths, int reportMonths, int reminderDays) {}
