package jp.telework.furusato.notice.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The notices that were issued, one for each proposal, and the register of their numbers. */
public interface SelectionNotices {

    /**
     * Draws the next numbers of an office in the order of the notices. Other transactions that draw wait until this one ends; when it
     * is rolled back, its numbers are given again.
     *
     * @param bureau symbol of the office (文書記号)
     */
    List<Long> draw(String bureau, LocalDate issuedOn, List<Entry> entries);

    /** A notice that gets a number. */
    record Entry(UUID proposalId, SelectionNoticeKind kind) {}

    /**
     * A notice as it is kept.
     *
     * @param canonicalJson the content (RFC 8785)
     * @param contentSha256 hash of the content, 64 hexadecimal digits
     */
    record Kept(
            UUID proposalId,
            SelectionNoticeKind kind,
            LocalDate issuedOn,
            String document,
            String canonicalJson,
            String contentSha256) {}

    /** Keeps the notices of a round. */
    void add(List<Kept> notices);

    /** The content of a proposal's notice; empty before it is issued. */
    Optional<String> of(UUID proposalId);
}
