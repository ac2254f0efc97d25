package jp.telework.casework.document.usecase;

import jp.telework.kernel.document.CaseDocument;

/**
 * What an upload changed.
 *
 * @param changed the case, with the document
 */
public record Attached<C, D extends CaseDocument>(C changed, D document) {}
