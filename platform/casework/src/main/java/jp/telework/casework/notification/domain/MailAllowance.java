package jp.telework.casework.notification.domain;

import java.time.LocalDate;
import java.util.Map;

/** How many mails each owner gets in a day. */
public interface MailAllowance {

    /**
     * Counts mails to owners, in one statement.
     *
     * @param wanted how many mails by corporate number; the empty text is the ministry
     * @return how many were counted before on this day, by the same keys
     */
    Map<String, Integer> count(LocalDate day, Map<String, Integer> wanted);

    /**
     * Counts mails to the ministry by the organisations that caused them, in one statement.
     *
     * @param wanted how many mails by corporate number
     * @return how many were counted before on this day, by the same keys
     */
    Map<String, Integer> countCaused(LocalDate day, Map<String, Integer> wanted);
}
