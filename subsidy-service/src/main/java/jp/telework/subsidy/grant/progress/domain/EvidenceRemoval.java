package jp.telework.subsidy.grant.progress.domain;

import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;

/**
 * 証拠書類の取消し: a file attached by mistake is taken away before it was reported.
 *
 * @param evidence number of the act that attached it
 */
@ActKind("EVIDENCE_REMOVAL")
public record EvidenceRemoval(int evidence) implements ActContent {}
