package jp.telework.seminar.seminar.usecase;

import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarPlan;

/**
 * A seminar with its seats at the same moment.
 *
 * @param plan as the reader may see it: to the public it names only the speakers who agreed
 */
public record SeatedSeminar(Seminar seminar, Registrants.Seats seats, SeminarPlan plan) {}
