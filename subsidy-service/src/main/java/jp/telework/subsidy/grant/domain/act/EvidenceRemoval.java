package jp.telework.subsidy.grant.domain.act;

/**
 * 証拠書類の取消し: a file attached by mistake is taken away before it was reported.
 *
 * @param evidence number of the act that attached it
 */
public record EvidenceRemoval(int evidence) implements ActContent {}
