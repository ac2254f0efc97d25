package jp.telework.seminar.manager.domain;

import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register as the secretariat writes it.
 *
 * @param subject the identity provider's id of the person
 * @param organisation employer, null for none
 * @param email where assignments and reminders go, null for none
 * @param capacity cases at one time
 * @param active whether new cases may be given
 */
public record ManagerEntry(
        String subject,
        String name,
        @Nullable CorporateNumber organisation,
        @Nullable String email,
        ManagerProfile profile,
        int capacity,
        boolean active) {}
