package jp.telework.casework.notification.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/** What mails need to know about cases. Implemented by the service. */
public interface MailedCases {

    /**
     * A case.
     *
     * @param aboutKind kind of the case, such as {@code application}
     * @param number the receipt number by which people call it
     * @param path its address within the API, such as {@code /applications/…}
     * @param contact the e-mail address that was submitted with it, null when there is none
     */
    record MailedCase(
            String aboutKind,
            UUID aboutId,
            CorporateNumber organisation,
            String number,
            String path,
            @Nullable String contact) {}

    /**
     * The cases of some subjects of events, in one statement for each kind of case.
     *
     * @param subjects such as {@code application/…}; an unknown one is left out
     */
    Map<String, MailedCase> of(Collection<String> subjects);

    /** How many duties of organisations were due before a day and are not fulfilled. */
    long overdue(LocalDate today);

    /** Where officers see what is overdue, within the API. */
    String overduePath();
}
