package jp.telework.casework.notification.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/** The settings of mails. */
public interface KeptMailPreferences {

    /**
     * Those of one owner.
     *
     * @param organisation null for the ministry
     */
    Optional<MailPreferences> find(@Nullable CorporateNumber organisation);

    /** The same for a change. No other transaction changes them until this one ends. */
    Optional<MailPreferences> findLocked(@Nullable CorporateNumber organisation);

    /** Those of several organisations and of the ministry, in one statement. */
    List<MailPreferences> of(Collection<CorporateNumber> organisations);

    /** Stores them as they are now. */
    void keep(MailPreferences preferences, Instant now);
}
