package jp.telework.seminar.seminar.usecase;

import jp.telework.seminar.seminar.domain.Seminar;

/** A seminar with its seats at the same moment. */
public record SeatedSeminar(Seminar seminar, Registrants.Seats seats) {}
