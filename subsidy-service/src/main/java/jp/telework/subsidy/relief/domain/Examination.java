package jp.telework.subsidy.relief.domain;

import java.time.Instant;
import jp.telework.kernel.identity.Hand;

/**
 * 審査 of a declaration by an officer.
 *
 * @param confirmed whether the equipment is as it was declared
 * @param findings what was looked at
 */
public record Examination(boolean confirmed, String findings, Hand examiner, Instant examinedAt) {}
