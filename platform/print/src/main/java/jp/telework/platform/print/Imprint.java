package jp.telework.platform.print;

import java.time.LocalDate;

/**
 * What a paper says of itself to machines.
 *
 * @param title the document's title, shown by readers
 * @param author the issuing office
 * @param subject the kind of paper, in English
 * @param issuedOn the day that dates the file, in Japan
 * @param contentSha256 hash of the paper's content, lower-case hexadecimal; it identifies the file
 */
public record Imprint(String title, String author, String subject, LocalDate issuedOn, String contentSha256) {}
