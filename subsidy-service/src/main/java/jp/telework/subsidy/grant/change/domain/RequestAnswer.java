package jp.telework.subsidy.grant.change.domain;

import jp.telework.subsidy.grant.lifecycle.domain.ActContent;

/** The approval or the refusal of a request. */
interface RequestAnswer extends ActContent {

    /** Number of the request among the acts. */
    int request();
}
