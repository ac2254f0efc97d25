package jp.telework.kernel.rule;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.text.MessageKey;

/** A rule of a command on a case: its sentence when it is kept, and the error with which it refuses. */
public interface CaseRule extends MessageKey {

    /** The article or document behind the rule. */
    Clause clause();

    /** The error with which the rule refuses. */
    ErrorCode refusal();
}
