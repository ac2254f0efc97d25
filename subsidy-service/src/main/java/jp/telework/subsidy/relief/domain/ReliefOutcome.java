package jp.telework.subsidy.relief.domain;

import java.time.Instant;

/** What was decided, with the reason that the company reads. */
public record ReliefOutcome(ReliefDecision decision, String reason, Instant decidedAt) {}
