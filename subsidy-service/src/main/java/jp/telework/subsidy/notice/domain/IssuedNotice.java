package jp.telework.subsidy.notice.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A notice as it was issued.
 *
 * @param caseId the case
 * @param actNumber the act that it tells, by its number in the case
 * @param contentSha256 of its canonical JSON
 */
public record IssuedNotice(
        UUID caseId, int actNumber, NoticeKind kind, LocalDate issuedOn, String documentNumber, String contentSha256) {}
