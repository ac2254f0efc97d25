package jp.telework.subsidy.grant.approval.usecase;

import jp.telework.subsidy.grant.lifecycle.domain.DraftContent;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;

/** Makes the command of a draft again. */
public interface DraftedCommands {

    GrantCommand of(DraftContent draft);
}
