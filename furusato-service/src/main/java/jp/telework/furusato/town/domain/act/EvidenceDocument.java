package jp.telework.furusato.town.domain.act;

import jp.telework.kernel.document.DocumentFacts;

/**
 * 実施を示す書類: a file that shows that a measure was carried out. Its content is kept under the act's number.
 *
 * @param measure number of the measure, from 1
 */
public record EvidenceDocument(int measure, DocumentFacts file) implements ActContent {}
