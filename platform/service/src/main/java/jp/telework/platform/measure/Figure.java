package jp.telework.platform.measure;

/**
 * A number that one question to the database answers, for operators.
 *
 * @param name the meter's name, with dots
 * @param unit its unit, or an empty text for a count
 * @param description one sentence
 * @param sql a query of one row with one number; null there counts as 0
 */
public record Figure(String name, String unit, String description, String sql) {}
