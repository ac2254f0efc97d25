package jp.telework.seminar.dispatch.domain;

import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.advice.domain.Period;

/**
 * A visit as it is arranged.
 *
 * @param place address, meeting link or telephone number
 */
public record VisitPlan(Period period, AdviceMethod method, String place) {}
