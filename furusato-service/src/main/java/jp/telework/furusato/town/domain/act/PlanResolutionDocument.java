package jp.telework.furusato.town.domain.act;

import jp.telework.kernel.document.DocumentFacts;

/**
 * 決定を示す書類, such as a copy of the resolution or of the adopted plan. Its content is kept under the act's number.
 *
 * @param version of the plan
 */
public record PlanResolutionDocument(int version, DocumentFacts file) implements ActContent {}
