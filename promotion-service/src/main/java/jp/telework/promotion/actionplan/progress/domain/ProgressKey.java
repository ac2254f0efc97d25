package jp.telework.promotion.actionplan.progress.domain;

import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;

/**
 * What is reported once: a measure of a plan in a year, by one of the ministries responsible for it.
 *
 * @param measure its number
 * @param ministry its code
 */
public record ProgressKey(UUID planId, FiscalYear fiscalYear, String measure, String ministry) {}
