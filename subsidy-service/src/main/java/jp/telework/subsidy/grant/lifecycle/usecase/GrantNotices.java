package jp.telework.subsidy.grant.lifecycle.usecase;

import java.time.LocalDate;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;

/** The notices by which acts are told. */
public interface GrantNotices {

    /** Issues the act's notice, if acts of its kind have one. */
    void issue(Grant grant, Act act, LocalDate today);
}
