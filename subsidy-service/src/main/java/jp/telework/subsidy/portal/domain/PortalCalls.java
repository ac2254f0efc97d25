package jp.telework.subsidy.portal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Published calls as the portal asks for them. */
public interface PortalCalls {

    /** The portal has no pages: this many are answered at the most. Years of calls fit. */
    int MOST = 500;

    List<PublishedCall> list(PortalQuery query, Instant now);

    /** The call whose receipt numbers begin with this prefix. */
    Optional<PublishedCall> find(String receiptPrefix);
}
