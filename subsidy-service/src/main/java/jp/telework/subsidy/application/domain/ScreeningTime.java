package jp.telework.subsidy.application.domain;

import java.time.LocalDate;

/**
 * Since when the ministry has an application, and for how long the applicant had it back.
 *
 * @param submittedOn day of the first submission, in Japan
 * @param daysPaused days for which it was with the applicant for correction
 */
public record ScreeningTime(LocalDate submittedOn, int daysPaused) {}
