package jp.telework.subsidy.grant.progress.domain;

import jp.telework.kernel.document.DocumentFacts;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.programme.domain.EvidenceKind;

/**
 * 証拠書類の添付: a file that shows what a performance report says (適正化法第14条). Its content is kept under the act's number.
 */
@ActKind("EVIDENCE")
public record Evidence(EvidenceKind kind, DocumentFacts file) implements ActContent {}
