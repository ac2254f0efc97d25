package jp.telework.subsidy.notice.domain;

import java.time.LocalDate;
import jp.telework.casework.notice.domain.Addressee;
import jp.telework.casework.notice.domain.DocumentNumber;

/**
 * What stands above the title of a notice.
 *
 * @param documentNumber 文書番号, see {@link DocumentNumber}
 * @param issuedOn 発出日, a day in Japan
 * @param issuer such as 総務大臣 山田 太郎
 * @param receiptNumber 受付番号 of the application
 * @param projectTitle 補助事業の名称
 */
public record NoticeHead(
        String documentNumber,
        LocalDate issuedOn,
        Addressee addressee,
        String issuer,
        String receiptNumber,
        String projectTitle) {}
