package jp.telework.promotion.desk.usecase;

import jp.telework.platform.command.CaseDesk;

/**
 * A command on a case, as a value.
 *
 * @param verb what its event tells, such as {@code published}
 * @param work judges it, and does it when every rule is kept
 */
public record CaseCommand<C, A>(A action, String verb, CaseDesk.Work<C> work) {}
